package vn.danvankheo.workbook;

import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;
import vn.danvankheo.briefing.FigureLine;
import vn.danvankheo.briefing.ReportSheet;

/**
 * Biểu tháng: what one report asks in a workbook, and the words by which a returned one is known again.
 * They stand in hidden cells, so that rows may be sorted and columns inserted: every answer is found by its line's code.
 */
record MonthForm(ReportSheet sheet) {

    /** Heads the column of the lines' codes. */
    static final String CODES = "dvk:ma";
    static final String VALUES = "dvk:gia-tri";
    static final String DENOMINATORS = "dvk:mau-so";
    /** The code of a row that asks nothing, such as a heading. */
    static final String NO_LINE = "-";

    static final String UNIT = "dvk:don-vi";
    static final String MONTH = "dvk:thang";
    static final String VERSION = "dvk:mau-bieu";

    private static final int VERSION_LENGTH = 10;

    /** What its unit answers itself. */
    List<FigureLine> asked() {
        return sheet.groups().stream().flatMap(group -> group.lines().stream()).filter(line -> !line.isFromRegister()).toList();
    }

    /** Changes when a target comes, goes, or is measured otherwise: {@code 3f09b1c2aa}. */
    String version() {
        var lines = asked().stream().map(FigureLine::target)
                .map(target -> "%s|%s|%s".formatted(target.getCode(), target.getTerms().measure(), target.getTerms().unit())).sorted().toList();
        return DigestUtils.sha256Hex(String.join("\n", lines)).substring(0, VERSION_LENGTH);
    }
}
