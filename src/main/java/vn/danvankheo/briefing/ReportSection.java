package vn.danvankheo.briefing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Mục của báo cáo, in their order on paper. */
@Getter
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public enum ReportSection {
    SITUATION("Tình hình trong tháng"),
    MODELS("Mô hình “Dân vận khéo”"),
    MODEL_COUNTS("Số lượng mô hình"),
    FIGURES("Số liệu theo chỉ tiêu"),
    MOBILIZATION("Tuyên truyền, vận động"),
    OPINIONS("Dư luận, phản ánh của nhân dân"),
    DIALOGUES("Đối thoại, dân chủ cơ sở"),
    LAST_TASKS("Kết quả nhiệm vụ tháng trước"),
    LIMITATIONS("Hạn chế, nguyên nhân"),
    NEXT_TASKS("Nhiệm vụ trọng tâm tháng sau"),
    RECOMMENDATIONS("Kiến nghị, đề xuất"),
    ATTACHMENTS("Tệp đính kèm");

    private static final Set<ReportSection> ALWAYS = EnumSet.of(SITUATION, FIGURES, LIMITATIONS, NEXT_TASKS);

    private final String title;

    /** Whether a district may do without it. */
    public boolean isOptional() {
        return !ALWAYS.contains(this);
    }

    /** The section as a whole, as remarks and addresses name it: {@code next-tasks}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the lines that the section has several of: {@code figures.AS-02}. */
    public String key(Object line) {
        return key() + "." + line;
    }
}
