package vn.danvankheo.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dấu chỗ: {@code {{trich_yeu}}}, the name of a field in a Word template, made of the words that stand beside it. */
final class Mark {

    static final String PARAGRAPH = "doan";
    static final String TABLE = "bang";
    private static final Pattern ANY = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern CELL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern TONES = Pattern.compile("\\p{M}+");

    private Mark() {
    }

    /** {@code Tên mô hình} is {@code ten_mo_hinh}, {@code 1. Điều 2.} is {@code dieu_2}. */
    static String name(String words) {
        var plain = TONES.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
        return plain.replaceFirst("^[0-9]+\\.\\s*", "").replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    static String of(String name) {
        return "{{" + name + "}}";
    }

    static String ofCell(String column) {
        return "[" + name(column) + "]";
    }

    /** Of the table that stands in a chapter. */
    static String table(String chapter) {
        return chapter == null ? TABLE : TABLE + "_" + chapter;
    }

    static boolean is(String text) {
        return text.contains("{{") && text.endsWith("}}");
    }

    static Pattern any() {
        return ANY;
    }

    static Pattern cell() {
        return CELL;
    }
}
