package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danvankheo.web.VietnameseDates;

/** Puts a row into one line: {@code Ngõ 12 đọng rác; tại: tổ dân phố số 7; hạn: 15/12/2023; đang theo dõi}. */
final class RowWords {

    private final List<String> parts = new ArrayList<>();

    private RowWords(String text) {
        parts.add(text);
    }

    /** @param text null while nobody typed it */
    static RowWords of(String text) {
        return new RowWords(text);
    }

    RowWords and(String words) {
        parts.add(words);
        return this;
    }

    /** @param words null: nothing is said of it */
    RowWords with(String what, String words) {
        return words == null ? this : and(what + ": " + words);
    }

    /** @param day null: nothing is said of it */
    RowWords on(String what, LocalDate day) {
        return day == null ? this : with(what, VietnameseDates.format(day));
    }

    @Override
    public String toString() {
        return String.join("; ", parts);
    }
}
