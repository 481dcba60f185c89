package vn.danvankheo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Biểu gửi về: a month's workbook as it came back, every line by its code, nothing of it judged yet.
 *
 * @param marks what it is known by: its unit, month and form
 */
record ReturnedWorkbook(Map<String, String> marks, List<Line> lines) {

    private static final int MOST_ROWS = 5_000;
    private static final List<String> MARKS = List.of(MonthForm.UNIT, MonthForm.MONTH, MonthForm.VERSION);
    private static final List<String> KEYS = List.of(MonthForm.CODES, MonthForm.VALUES, MonthForm.DENOMINATORS);

    /** A cell with its place, as people find it: {@code G12}. */
    record Placed(Cell cell, String address, boolean isFormula, boolean isPercent) {
    }

    /** @param code null: the row has none, but something was written there; @param denominator null: there is no such column */
    record Line(String sheet, String code, String address, Placed value, Placed denominator) {
    }

    static ReturnedWorkbook read(ReadableWorkbook workbook) throws IOException {
        var marks = new HashMap<String, String>();
        var lines = new ArrayList<Line>();
        var isForm = false;
        for (var sheet : workbook.getSheets().toList()) {
            var rows = new ArrayList<Row>();
            try (var stream = sheet.openStream()) {
                stream.limit(MOST_ROWS + 1L).forEach(rows::add);
            }
            if (rows.size() > MOST_ROWS) {
                throw new UnusableFileException("too-many-rows", sheet.getName(), "5.000");
            }
            rows.forEach(row -> readMarks(row, marks));
            var columns = columns(sheet.getName(), rows);
            if (columns.containsKey(MonthForm.CODES) && columns.containsKey(MonthForm.VALUES)) {
                isForm = true;
                rows.stream().map(row -> line(sheet.getName(), row, columns)).filter(ReturnedWorkbook::saysSomething).forEach(lines::add);
            }
        }
        if (!isForm || !marks.keySet().containsAll(MARKS)) {
            throw new UnusableFileException("not-this-form");
        }
        return new ReturnedWorkbook(marks, lines);
    }

    private static void readMarks(Row row, Map<String, String> marks) {
        for (var column = 0; column < row.getCellCount(); column++) {
            var mark = cell(row, column).cell().asText();
            if (mark != null && MARKS.contains(mark) && column + 1 < row.getCellCount()) {
                marks.put(mark, cell(row, column + 1).cell().asText());
            }
        }
    }

    /** Where the keys stand, in whichever row and column they came to be. */
    private static Map<String, Integer> columns(String sheet, List<Row> rows) {
        var columns = new HashMap<String, Integer>();
        for (var row : rows) {
            for (var column = 0; column < row.getCellCount(); column++) {
                var text = cell(row, column).cell().asText();
                if (text != null && KEYS.contains(text) && columns.put(text, column) != null) {
                    throw new UnusableFileException("column-twice", sheet);
                }
            }
        }
        return columns;
    }

    private static Line line(String sheet, Row row, Map<String, Integer> columns) {
        var code = cell(row, columns.get(MonthForm.CODES));
        var denominators = columns.get(MonthForm.DENOMINATORS);
        return new Line(sheet, code.cell().asText(), code.address(), cell(row, columns.get(MonthForm.VALUES)), denominators == null ? null : cell(row, denominators));
    }

    private static boolean saysSomething(Line line) {
        if (line.code() == null) {
            return !line.value().cell().isEmpty() || line.denominator() != null && !line.denominator().cell().isEmpty();
        }
        return !line.code().equals(MonthForm.NO_LINE) && !line.code().equals(MonthForm.CODES);
    }

    private static Placed cell(Row row, int column) {
        var cell = column < row.getCellCount() ? row.getCell(column) : null;
        if (cell == null) {
            return new Placed(Cell.EMPTY, letters(column) + row.getRowNum(), false, false);
        }
        var format = cell.getDataFormatString();
        return new Placed(ExcelReader.cell(cell), cell.getAddress().toString(), cell.getFormula() != null, format != null && format.contains("%"));
    }

    /** 0 is A, 27 is AB. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
