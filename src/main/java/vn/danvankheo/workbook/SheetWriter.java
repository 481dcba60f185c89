package vn.danvankheo.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dhatim.fastexcel.Worksheet;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Ghi một trang: rows under the heads that an import reads, sent on as they come so that thousands of them never stand in memory together.
 * A text is written as a text, whatever it begins with: none becomes a formula.
 */
class SheetWriter {

    static final String GOLD = "FFF3CD";
    private static final String GREY = "EDEBE6";
    private static final String DAY = "dd/mm/yyyy";
    private static final int ROWS_AT_ONCE = 500;
    /** What a number in Excel holds. */
    private static final int DIGITS = 15;

    private final Worksheet worksheet;
    private final int columns;
    private int row;

    SheetWriter(Worksheet worksheet, Sheet sheet) {
        this.worksheet = worksheet;
        this.columns = sheet.allColumns().size();
        for (var column = 0; column < columns; column++) {
            var name = sheet.allColumns().get(column);
            worksheet.inlineString(0, column, name);
            worksheet.style(0, column).bold().fillColor(sheet.columns().contains(name) ? GOLD : GREY).set();
            worksheet.width(column, Math.max(14, name.length() + 4));
        }
        worksheet.freezePane(0, 1);
    }

    /** @param cells in the order of the heads; null leaves one empty */
    void write(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row of %d cells under %d heads".formatted(cells.length, columns));
        }
        row++;
        for (var column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    void end() {
        try {
            worksheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            writeNumber(column, number);
        } else if (cell instanceof Integer number) {
            worksheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            worksheet.value(row, column, day);
            worksheet.style(row, column).format(DAY).set();
        } else if (cell instanceof Instant moment) {
            worksheet.inlineString(row, column, moment.atZone(ClockConfiguration.HA_NOI).toOffsetDateTime().toString());
        } else if (cell instanceof Enum<?> word) {
            worksheet.inlineString(row, column, word.name());
        } else if (cell instanceof String || cell instanceof YearMonth) {
            worksheet.inlineString(row, column, cell.toString());
        } else if (cell != null) {
            throw new IllegalArgumentException("nobody knows how to write a " + cell.getClass());
        }
    }

    private void writeNumber(int column, BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.precision() > DIGITS) {
            worksheet.inlineString(row, column, plain.toPlainString().replace('.', ','));
        } else {
            worksheet.value(row, column, plain);
        }
    }

    private void flush() {
        try {
            worksheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook cannot be written", e);
        }
    }
}
