package vn.danvankheo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads an .xlsx row by row; a formula is what Excel stored as its value. */
class ExcelReader {

    /** Excel itself computes with 15 digits: what follows is noise, such as the end of 0.30000000000000004. */
    private static final MathContext EXCELS_DIGITS = new MathContext(15);
    private static final int LARGEST_EXPONENT = 40;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
            45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DAY_LETTERS = Pattern.compile("[dmyDMY]");

    /** What is read from an open workbook. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ReadableWorkbook workbook) throws IOException;
    }

    static <T> T open(byte[] bytes, Reading<T> reading) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            return reading.of(workbook);
        }
    }

    Book read(byte[] bytes) throws IOException {
        return open(bytes, workbook -> {
            var book = new BookBuilder();
            for (var sheet : workbook.getSheets().toList()) {
                var known = Sheet.of(sheet.getName());
                if (known.isEmpty()) {
                    book.ignore(sheet.getName());
                    continue;
                }
                var rows = book.sheet(known.get());
                try (var lines = sheet.openStream()) {
                    lines.forEach(line -> rows.add(line.getRowNum(), cells(line)));
                }
                rows.end();
            }
            return book.build();
        });
    }

    private static List<Cell> cells(Row line) {
        var cells = new ArrayList<Cell>(line.getCellCount());
        for (var cell : line) {
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return cells;
    }

    static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        return cell.getValue() == null ? Cell.EMPTY : Cell.of(cell.getValue().toString());
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return Cell.of(cell.getRawValue());
        }
        if (isDay(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
            return Cell.of(cell.asDate());
        }
        return Cell.of(number.round(EXCELS_DIGITS));
    }

    private static boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getDataFormatId() != null && DATE_FORMATS.contains(cell.getDataFormatId())) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null && !format.equalsIgnoreCase("General") && DAY_LETTERS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
