package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvankheo.web.VietnameseDates;

/** Puts a row into one line: {@code Ngõ 12 đọng rác; tại: tổ dân phố số 7; hạn: 15/12/2023; đang theo dõi}. */
final class RowWords {

    /** A sentence that goes on has no full stop yet. */
    private static final Pattern STOP = Pattern.compile("[.\\s]+$");

    private final List<String> parts = new ArrayList<>();

    private RowWords() {
    }

    /** @param text null while nobody typed it */
    static RowWords of(String text) {
        return text == null ? new RowWords() : new RowWords().and(text);
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
        var last = parts.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(at -> at == last ? parts.get(at) : STOP.matcher(parts.get(at)).replaceFirst("")).collect(Collectors.joining("; "));
    }
}
