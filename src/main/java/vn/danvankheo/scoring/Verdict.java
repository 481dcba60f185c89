package vn.danvankheo.scoring;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** Đánh giá: what a target's value amounts to in a month (SCORING.md, the verdict). */
@RequiredArgsConstructor
@Getter
@Accessors(fluent = true)
public enum Verdict {
    NO_DATA("chưa có số liệu"),
    NOT_ASSESSED("không giao"),
    NOT_MET("không đạt"),
    ON_TRACK("đúng tiến độ"),
    BEHIND("chậm tiến độ"),
    HELD("đang giữ"),
    PENDING("chờ đủ số liệu"),
    EXCEEDED("vượt"),
    MET("đạt");

    private final String words;

    public boolean isCompleted() {
        return this == EXCEEDED || this == MET;
    }

    /** Whether a leader asks why; the others are there, or only need time or figures. */
    public boolean isAskedAbout() {
        return this == NOT_MET || this == BEHIND || this == NO_DATA;
    }
}
