package vn.danvankheo.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Hồ sơ thể thức: the measures by which papers of one line are laid out while one set of rules is in force.
 * Lengths are millimetres, sizes and spacings points.
 *
 * @param validTo        the first day on which the next rules hold; null for those that hold now
 * @param title          the state's or the party's name on the right, with a line as long as it under the motto or, without one, under itself
 * @param numberFormat   {@code Số: {number}/{kind}-{issuer}}
 * @param subjectLead    the word before a subject that begins small, as {@code về}; null where it begins with a capital
 * @param chapterSign    what follows a chapter's number: {@code I.} or {@code I-}
 * @param collectiveWord for whom a person signs: {@code TM.} or {@code T/M}
 * @param archiveFormat  the last recipient: {@code Lưu: VT.} or {@code Lưu {archive}.}
 */
record LayoutProfile(String code, PaperLine line, LocalDate validFrom, LocalDate validTo,
        int marginTop, int marginBottom, int marginLeft, int marginRight, int headerDistance, String font,
        int parentSize, int issuerSize, IssuerMark issuerMark, String title, int titleSize, String motto, Integer mottoSize,
        String numberFormat, int numberSize, int dateSize, int typeSize, int subjectSize, String subjectLead,
        int bodySize, int firstLine, LineRule lineRule, BigDecimal lineSpacing, int spaceBefore, String chapterSign, String ending,
        String collectiveWord, boolean signerBold, int recipientsSize, int recipientSize, boolean recipientsUnderlined, String archiveFormat,
        int pageNumberSize) {

    /** Dấu dưới tên cơ quan: a star, or a short line. */
    enum IssuerMark {
        STAR, LINE
    }

    /** Giãn dòng: so many lines high, or exactly so many points. */
    enum LineRule {
        MULTIPLE, EXACT
    }

    private static final String ROOM_FOR_A_NUMBER = "\u00A0".repeat(8);

    LayoutProfile {
        Assert.hasText(code, "a profile has a code");
        Assert.notNull(line, "a profile is for a line");
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** {@code Số        -BC/ĐU}: with room for the number that the office gives when it signs. */
    String number(String kind, String issuer) {
        return numberFormat.replace("{number}", ROOM_FOR_A_NUMBER).replace("{kind}", kind).replace("{issuer}", issuer);
    }

    /** {@code Số 15-QĐ/QU}: a number that was given, as it was written. */
    String numbered(String number) {
        return numberFormat.substring(0, numberFormat.indexOf("{number}")) + number;
    }

    /** {@code Kết quả tháng 12}, or under rules that say so {@code về kết quả tháng 12}. */
    String subject(String words) {
        return subjectLead == null || Mark.is(words) || words.startsWith(subjectLead + " ") ? words : subjectLead + " " + StringUtils.uncapitalize(words);
    }

    String archive(String keeper) {
        return archiveFormat.replace("{archive}", keeper);
    }

    String onBehalfOf(String body) {
        return collectiveWord + " " + body.toUpperCase(Locale.ROOT);
    }
}
