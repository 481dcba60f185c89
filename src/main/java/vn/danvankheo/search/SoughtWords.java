package vn.danvankheo.search;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.danvankheo.text.VietnameseText;

/**
 * Điều cần tìm: what somebody typed, folded, with the month that it names. "Hàng Bạc tháng 11/2023" is of November, and else "hang bac".
 *
 * @param typed as it was typed
 * @param words every word of it
 * @param named the words that are left without the month and without "báo cáo"
 * @param month 1 to 12; null: none is named
 * @param year  that of the month, or alone; null: none is named
 */
record SoughtWords(String typed, List<String> words, List<String> named, Integer month, Integer year) {

    private static final int MOST_LETTERS = 100;
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_LETTERS = 2;
    private static final String MONTH = "(?<%1$s>1[0-2]|0?[1-9])";
    private static final String YEAR = "(?<%1$s>20[0-9]{2})";
    private static final Pattern TIME = Pattern.compile("(?<![a-z0-9])(?:(?:thang|t) ?" + MONTH.formatted("m") + "(?: (?:nam )?" + YEAR.formatted("y") + ")?|"
            + MONTH.formatted("n") + " " + YEAR.formatted("z") + "|" + YEAR.formatted("i") + " " + MONTH.formatted("s") + "|nam " + YEAR.formatted("o") + ")(?![a-z0-9])");
    private static final Pattern ABOUT_REPORTS = Pattern.compile("^(?:(?:bao cao|giao ban)(?: |$))+");

    static SoughtWords of(String typed) {
        var shown = typed == null ? "" : typed.substring(0, Math.min(typed.length(), MOST_LETTERS)).strip();
        var folded = VietnameseText.folded(shown);
        var time = TIME.matcher(folded);
        if (!time.find()) {
            return new SoughtWords(shown, words(folded), words(ABOUT_REPORTS.matcher(folded).replaceFirst("")), null, null);
        }
        var rest = (folded.substring(0, time.start()) + folded.substring(time.end())).replace("  ", " ").strip();
        return new SoughtWords(shown, words(folded), words(ABOUT_REPORTS.matcher(rest).replaceFirst("")),
                number(time.group("m"), time.group("n"), time.group("s")), number(time.group("y"), time.group("z"), time.group("i"), time.group("o")));
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).limit(MOST_WORDS).toList();
    }

    private static Integer number(String... groups) {
        return Arrays.stream(groups).filter(group -> group != null).findFirst().map(Integer::valueOf).orElse(null);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** One letter says nothing. */
    public boolean isTooShort() {
        return String.join("", words).length() < FEWEST_LETTERS;
    }

    /** Whether it names a time, so that a report is meant. */
    boolean isTimed() {
        return month != null || year != null;
    }

    /** The whole month when its year is known; otherwise of any year. */
    YearMonth wholeMonth() {
        return month == null || year == null ? null : YearMonth.of(year, month);
    }
}
