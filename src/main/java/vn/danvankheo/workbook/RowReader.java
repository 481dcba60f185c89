package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.web.StoredNumber;

/** Reads the cells of one row; what cannot be read becomes a fault beside its cell and is null from then on. */
@RequiredArgsConstructor
class RowReader {

    static final int CODE = 40;
    static final int NAME = 300;
    static final int TEXT = 10_000;
    private static final int SHOWN = 60;

    private final Table table;
    private final Table.Line line;
    private final Findings findings;
    private boolean sound = true;

    int number() {
        return line.number();
    }

    /** Whether nothing was found wrong so far, in this row or in one that it leans on. */
    boolean isSound() {
        return sound;
    }

    /** Leans on a row that is wrong itself; that is said there, once. */
    void leansOnFaultyRow() {
        sound = false;
    }

    boolean has(String column) {
        return table.has(column);
    }

    boolean isEmpty(String column) {
        return table.cell(line, column).isEmpty();
    }

    void require(String... columns) {
        Arrays.stream(columns).filter(this::isEmpty).forEach(column -> fault(column, "empty"));
    }

    /** A code, an abbreviation. */
    String code(String column) {
        return text(column, CODE);
    }

    String text(String column, int longest) {
        var text = read(column, Cell::asText, "text");
        if (text != null && text.length() > longest) {
            return fault(column, "too-long", String.valueOf(longest));
        }
        return text;
    }

    BigDecimal number(String column) {
        var number = read(column, Cell::asNumber, "number");
        if (number == null) {
            return null;
        }
        if (!StoredNumber.fits(number)) {
            return fault(column, "number-too-long", shown(column));
        }
        if (table.cell(line, column).isAmbiguousNumber()) {
            warn(column, "number-ambiguous", shown(column), number.toPlainString());
        }
        return number;
    }

    BigDecimal numberNotNegative(String column) {
        var number = number(column);
        return number != null && number.signum() < 0 ? fault(column, "negative", shown(column)) : number;
    }

    Integer whole(String column, int from, int to) {
        var number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(from)) < 0 || number.compareTo(BigDecimal.valueOf(to)) > 0) {
            return fault(column, "whole", shown(column), String.valueOf(from), String.valueOf(to));
        }
        return number.intValueExact();
    }

    Integer year(String column) {
        return whole(column, 2000, 2100);
    }

    LocalDate day(String column) {
        return read(column, Cell::asDay, "day");
    }

    YearMonth month(String column) {
        return read(column, Cell::asMonth, "month");
    }

    Instant moment(String column) {
        return read(column, Cell::asMoment, "moment");
    }

    <W extends Enum<W>> W word(String column, Class<W> words) {
        var typed = text(column, NAME);
        if (typed == null) {
            return null;
        }
        var meant = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(words.getEnumConstants()).filter(word -> word.name().equals(meant)).findFirst().orElseGet(() -> {
            var allowed = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            return fault(column, "word", shown(column), allowed);
        });
    }

    /** The entry that a cell names; null, with a fault, when there is none. */
    <K, E> E find(String column, Ledger<K, E> ledger, K key, String unknown) {
        if (key == null) {
            return null;
        }
        var entry = ledger.find(key);
        if (entry == null && ledger.isClaimed(key)) {
            leansOnFaultyRow();
        } else if (entry == null) {
            fault(column, unknown, shown(column));
        }
        return entry;
    }

    /** @return null, so that a reader can answer with it */
    <T> T fault(String column, String code, String... arguments) {
        sound = false;
        findings.fault(new Remark(table.sheet().title(), line.number(), column, code, List.of(arguments)));
        return null;
    }

    void warn(String column, String code, String... arguments) {
        findings.warn(new Remark(table.sheet().title(), line.number(), column, code, List.of(arguments)));
    }

    /** What stands in the cell, short enough for a sentence. */
    String shown(String column) {
        var text = table.cell(line, column).asText();
        return text == null ? "" : text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private <T> T read(String column, Function<Cell, T> reading, String fault) {
        var cell = table.cell(line, column);
        if (cell.isError()) {
            return fault(column, "formula-error", cell.text());
        }
        try {
            return reading.apply(cell);
        } catch (NumberFormatException | DateTimeException unreadable) {
            return fault(column, fault, shown(column));
        }
    }
}
