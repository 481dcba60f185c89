package vn.danvankheo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chữ tiếng Việt: one Unicode form for everything that is stored. */
public final class VietnameseText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private VietnameseText() {
    }

    /** NFC, line ends as {@code \n}, without control characters and outer blanks; null stays null. */
    public static String tidy(String text) {
        if (text == null) {
            return null;
        }
        var unixLines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROL.matcher(unixLines).replaceAll(""), Normalizer.Form.NFC).strip();
    }

    /** Small letters without marks, words parted by one blank, as the database folds: "Ủy ban MTTQ – Đồng Xuân" is "uy ban mttq dong xuan". Null is no word. */
    public static String folded(String text) {
        if (text == null) {
            return "";
        }
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd');
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }
}
