package vn.danvankheo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.danvankheo.briefing.FigureLine;
import vn.danvankheo.briefing.FigureValue;

/**
 * Biểu Excel của tháng: a report as a workbook that its unit fills in and sends back. Only the cells for answers are unlocked;
 * the lock has no password and is there against slips of the hand.
 */
@RequiredArgsConstructor
class MonthWorkbook {

    static final String FIGURES = "Số liệu";
    static final String TEXTS = "Tình hình, nhiệm vụ";
    static final String MARKS = "Mã biểu";

    private static final String FONT = "Times New Roman";
    private static final String NUMBER = "[>=10000]#,##0;General";
    private static final String FORMULA_BEGINNINGS = "=+-@";
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int UNIT = 2;
    private static final int ASSIGNED = 3;
    private static final int LAST_MONTH = 4;
    private static final int SO_FAR = 5;
    private static final int VALUE = 6;
    private static final int DENOMINATOR = 7;
    private static final List<String> TITLES = List.of("Mã", "Chỉ tiêu", "Đơn vị tính", "Giao", "Tháng trước", "Lũy kế trước tháng này", "Tháng này", "Mẫu số (chỉ tiêu tỷ lệ)");
    private static final List<Integer> WIDTHS = List.of(10, 52, 14, 20, 24, 24, 18, 18);
    private static final int HEADER = 3;
    private static final int TEXT = 2;
    private static final int LONGEST_TEXT = 10_000;
    private static final float TEXT_HEIGHT = 210;

    private final MonthForm form;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle plain = style(false, null);
    private final XSSFCellStyle number = style(false, null);
    private final XSSFCellStyle head = style(true, "EDEBE6");
    private final XSSFCellStyle group = style(true, "F6F3EA");
    private final XSSFCellStyle answer = style(false, "FFF8DC");
    private final XSSFCellStyle written = style(false, "FFF8DC");
    private final XSSFCellStyle title = workbook.createCellStyle();
    private final XSSFCellStyle note = workbook.createCellStyle();

    void write(OutputStream out) throws IOException {
        try (workbook) {
            prepareStyles();
            figures(workbook.createSheet(FIGURES));
            texts(workbook.createSheet(TEXTS));
            marks(workbook.createSheet(MARKS));
            workbook.write(out);
        }
    }

    private void figures(XSSFSheet sheet) {
        keys(sheet, MonthForm.VALUES, VALUE);
        text(sheet.getRow(0), DENOMINATOR, MonthForm.DENOMINATORS, plain);
        heading(sheet, "Số liệu", "Chỉ ghi vào các ô màu vàng. Để trống là chưa có số liệu; không có gì xảy ra thì ghi 0. Chỉ tiêu tỷ lệ ghi cả tử số và mẫu số.");
        header(sheet, TITLES);
        var row = HEADER + 1;
        for (var figures : form.sheet().groups()) {
            var heading = sheet.createRow(row++);
            text(heading, CODE, MonthForm.NO_LINE, group);
            text(heading, NAME, figures.group().getName(), group);
            for (var column = UNIT; column <= DENOMINATOR; column++) {
                text(heading, column, "", group);
            }
            for (var line : figures.lines()) {
                line(sheet.createRow(row++), line);
            }
        }
        for (var column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.createFreezePane(UNIT, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, CODE, DENOMINATOR));
        neverNegative(sheet, Math.max(HEADER + 1, row - 1));
        finish(sheet, true);
    }

    private void line(XSSFRow row, FigureLine line) {
        var target = line.target();
        text(row, CODE, line.isFromRegister() ? MonthForm.NO_LINE : target.getCode(), plain);
        text(row, NAME, "%s (%s)".formatted(target.getName(), target.getCode()), plain);
        text(row, UNIT, line.unitOfMonths(), plain);
        text(row, ASSIGNED, line.assignedBesideMonths(), plain);
        known(row, LAST_MONTH, line.lastMonth(), line.lastMonthWords());
        known(row, SO_FAR, line.soFar(), line.soFarWords());
        if (line.isFromRegister()) {
            known(row, VALUE, line.filed(), line.filedWords());
            text(row, DENOMINATOR, "theo sổ mô hình", plain);
            return;
        }
        put(row.createCell(VALUE), line.filed() == null ? null : line.filed().value(), answer);
        if (target.getTerms().isRatio()) {
            put(row.createCell(DENOMINATOR), line.filed() == null ? null : line.filed().denominator(), answer);
        } else {
            text(row, DENOMINATOR, "", plain);
        }
    }

    private void texts(XSSFSheet sheet) {
        keys(sheet, MonthForm.VALUES, TEXT);
        heading(sheet, "Tình hình, hạn chế, nhiệm vụ", "Viết vào các ô màu vàng; xuống dòng trong ô bằng Alt+Enter. Không có gì thì ghi: Không phát sinh.");
        header(sheet, List.of("Mã", "Mục", "Nội dung"));
        var row = HEADER + 1;
        for (var section : TextLine.values()) {
            var line = sheet.createRow(row++);
            line.setHeightInPoints(TEXT_HEIGHT);
            text(line, CODE, section.getCode(), plain);
            text(line, NAME, section.getTitle() + "\n" + section.getHint(), plain);
            text(line, TEXT, section.getWritten().apply(form.sheet().report()), written);
        }
        sheet.setColumnWidth(CODE, 10 * 256);
        sheet.setColumnWidth(NAME, 28 * 256);
        sheet.setColumnWidth(TEXT, 90 * 256);
        sheet.createFreezePane(0, HEADER + 1);
        var help = sheet.getDataValidationHelper();
        var longest = help.createValidation(help.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, String.valueOf(LONGEST_TEXT), null),
                new CellRangeAddressList(HEADER + 1, row - 1, TEXT, TEXT));
        refuse(longest, "Mục quá dài", "Viết nhiều nhất 10.000 ký tự.");
        sheet.addValidationData(longest);
        finish(sheet, false);
    }

    /** What the workbook is known by when it comes back, on a hidden sheet. */
    private void marks(XSSFSheet sheet) {
        var report = form.sheet().report();
        var marks = List.of(List.of(MonthForm.UNIT, report.getUnit().getCode()), List.of(MonthForm.MONTH, report.getMonth().toString()),
                List.of(MonthForm.VERSION, form.version()));
        for (var row = 0; row < marks.size(); row++) {
            var line = sheet.createRow(row);
            text(line, 0, marks.get(row).get(0), plain);
            text(line, 1, marks.get(row).get(1), plain);
        }
        sheet.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private void keys(XSSFSheet sheet, String key, int column) {
        var row = sheet.createRow(0);
        text(row, CODE, MonthForm.CODES, plain);
        text(row, column, key, plain);
        row.setZeroHeight(true);
    }

    private void heading(XSSFSheet sheet, String what, String how) {
        var report = form.sheet().report();
        var first = sheet.createRow(1);
        text(first, CODE, MonthForm.NO_LINE, plain);
        text(first, NAME, "%s. Tháng %d/%d, %s".formatted(what, report.getMonth().getMonthValue(), report.getMonth().getYear(), report.getUnit().getName()), title);
        var second = sheet.createRow(2);
        text(second, CODE, MonthForm.NO_LINE, plain);
        text(second, NAME, how, note);
    }

    private void header(XSSFSheet sheet, List<String> titles) {
        var row = sheet.createRow(HEADER);
        text(row, CODE, MonthForm.NO_LINE, head);
        for (var column = NAME; column < titles.size(); column++) {
            text(row, column, titles.get(column), head);
        }
    }

    private static void neverNegative(XSSFSheet sheet, int lastRow) {
        var help = sheet.getDataValidationHelper();
        var validation = help.createValidation(help.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(HEADER + 1, lastRow, VALUE, DENOMINATOR));
        refuse(validation, "Số không hợp lệ", "Ghi một số từ 0 trở lên. Để trống nếu chưa có số liệu.");
        sheet.addValidationData(validation);
    }

    private static void refuse(DataValidation validation, String title, String sentence) {
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, sentence);
    }

    private static void finish(XSSFSheet sheet, boolean landscape) {
        sheet.setColumnHidden(CODE, true);
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("Trang &P/&N");
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void known(XSSFRow row, int column, FigureValue value, String words) {
        if (value == null || value.denominator() != null) {
            text(row, column, words, number);
        } else {
            put(row.createCell(column), value.value(), number);
        }
    }

    private static void put(XSSFCell cell, BigDecimal value, XSSFCellStyle style) {
        cell.setCellStyle(style);
        if (value != null) {
            cell.setCellValue(value.doubleValue());
        }
    }

    /** Always a text: with what begins like a formula marked as quoted, it stays one when somebody edits the cell. */
    private void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text == null || text.isEmpty()) {
            return;
        }
        cell.setCellValue(text);
        if (FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 && !text.equals(MonthForm.NO_LINE)) {
            var quoted = style.copy();
            quoted.setQuotePrefixed(true);
            cell.setCellStyle(quoted);
        }
    }

    private void prepareStyles() {
        var format = workbook.createDataFormat().getFormat(NUMBER);
        for (var style : List.of(number, answer)) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(format);
        }
        answer.setLocked(false);
        written.setLocked(false);
        var large = workbook.createFont();
        large.setFontName(FONT);
        large.setFontHeightInPoints((short) 15);
        large.setBold(true);
        title.setFont(large);
        var slanted = workbook.createFont();
        slanted.setFontName(FONT);
        slanted.setFontHeightInPoints((short) 12);
        slanted.setItalic(true);
        note.setFont(slanted);
    }

    private XSSFCellStyle style(boolean bold, String fill) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(java.util.HexFormat.of().parseHex(fill)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
