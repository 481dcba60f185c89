package vn.danvankheo.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tên hiển thị: a file's name for people to recognise it by; nothing is stored under it, and nothing is believed of it.
 * {@code C:\Users\A\..\bao-cao.PDF} is {@code bao-cao.PDF}.
 */
record DisplayName(String text) {

    private static final int LONGEST = 120;
    private static final Set<String> ACCEPTED = Set.of("jpg", "jpeg", "jpe", "jfif", "png", "webp", "pdf", "docx", "xlsx");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

    static DisplayName of(String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC).replace('\\', '/');
        var last = INVISIBLE.matcher(name.substring(name.lastIndexOf('/') + 1)).replaceAll("");
        var tidy = BLANKS.matcher(last).replaceAll(" ").strip();
        return new DisplayName(shortened(tidy.replaceFirst("^[. ]+", "")));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the name promises something that is accepted, so that its content must be looked at before anything is said. */
    boolean promisesAcceptedFile() {
        var extension = EXTENSION.matcher(text);
        return extension.find() && ACCEPTED.contains(extension.group(1).toLowerCase(Locale.ROOT));
    }

    /** With the extension that tells the truth: {@code anh.webp} kept as JPEG is {@code anh.jpg}. */
    String as(FileFormat format) {
        var extension = EXTENSION.matcher(text);
        var known = extension.find() && ACCEPTED.contains(extension.group(1).toLowerCase(Locale.ROOT));
        var stem = known ? text.substring(0, extension.start()) : text;
        return (stem.isBlank() ? "tep" : stem.strip()) + "." + format.extension();
    }

    /** The end goes on: it tells the type. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = EXTENSION.matcher(name);
        var end = extension.find() ? extension.group() : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())).strip() + end;
    }
}
