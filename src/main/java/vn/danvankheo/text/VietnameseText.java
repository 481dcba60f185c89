package vn.danvankheo.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Chữ tiếng Việt: one Unicode form for everything that is stored. */
public final class VietnameseText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

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
}
