package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;

import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Ô: what stands in one cell: a text, a number, or a day with its time. A number in a CSV is both a text and a number.
 * Each question is answered with null by an empty cell, and with an exception by one that cannot be read so.
 */
record Cell(String text, BigDecimal number, LocalDateTime time) {

    static final Cell EMPTY = new Cell(null, null, null);

    private static final Set<String> ERRORS = Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final DateTimeFormatter MONTH = strict("[uuuu-M][M/uuuu][M-uuuu]");
    private static final DateTimeFormatter MOMENT = strict("[d/M/uuuu][uuuu-MM-dd]['T'][' ']H:mm[:ss]");

    /** A text as somebody typed it into a workbook: 1.234 is one thousand. */
    static Cell of(String text) {
        var tidy = VietnameseText.tidy(text);
        return tidy == null || tidy.isEmpty() ? EMPTY : new Cell(tidy, null, null);
    }

    /** A text as a program wrote it into a CSV: 1.234 is one and a quarter. */
    static Cell written(String text) {
        var cell = of(text);
        return cell.text != null && PLAIN.matcher(cell.text).matches() ? new Cell(cell.text, new BigDecimal(cell.text), null) : cell;
    }

    static Cell of(BigDecimal number) {
        return new Cell(null, number, null);
    }

    static Cell of(LocalDateTime time) {
        return new Cell(null, null, time);
    }

    /** A text that was cut after so many letters, when it has more. */
    Cell atMost(int letters) {
        return text == null || text.length() <= letters ? this : new Cell(text.substring(0, letters), null, null);
    }

    /** How many letters its text has. */
    int length() {
        return text == null ? 0 : text.length();
    }

    boolean isEmpty() {
        return text == null && number == null && time == null;
    }

    /** A formula that ended in an error, such as #N/A. */
    boolean isError() {
        return text != null && ERRORS.contains(text);
    }

    /** Typed so that one may wonder: 1.234 for one thousand or for one and a quarter. */
    boolean isAmbiguousNumber() {
        return number == null && VietnameseNumbers.isAmbiguous(text);
    }

    String asText() {
        if (text != null) {
            return text;
        }
        if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        }
        return time == null ? null : VietnameseDates.format(time.toLocalDate());
    }

    /** @throws NumberFormatException when it is none */
    BigDecimal asNumber() {
        if (time != null) {
            throw new NumberFormatException("a day is no number");
        }
        return text == null || number != null ? number : VietnameseNumbers.parse(text);
    }

    /** @throws DateTimeException when there is no such day */
    LocalDate asDay() {
        if (time != null || isEmpty()) {
            return time == null ? null : time.toLocalDate();
        }
        return VietnameseDates.parse(mustBeText());
    }

    /** 2023-11, 11/2023, or any day of it. */
    YearMonth asMonth() {
        if (time != null || isEmpty()) {
            return time == null ? null : YearMonth.from(time);
        }
        try {
            return YearMonth.parse(mustBeText(), MONTH);
        } catch (DateTimeParseException notAMonth) {
            return YearMonth.from(VietnameseDates.parse(text));
        }
    }

    /** 2023-11-20T09:30:00+07:00, 20/11/2023 09:30, or a day alone; without an offset it is Hà Nội's time. */
    Instant asMoment() {
        if (time != null || isEmpty()) {
            return time == null ? null : time.atZone(ClockConfiguration.HA_NOI).toInstant();
        }
        try {
            return OffsetDateTime.parse(mustBeText()).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return asLocalMoment().atZone(ClockConfiguration.HA_NOI).toInstant();
        }
    }

    private LocalDateTime asLocalMoment() {
        try {
            return LocalDateTime.parse(text, MOMENT);
        } catch (DateTimeParseException dayAlone) {
            return VietnameseDates.parse(text).atStartOfDay();
        }
    }

    private String mustBeText() {
        if (text == null) {
            throw new DateTimeException("a number is no day");
        }
        return text;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
