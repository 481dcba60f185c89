package vn.danvankheo.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Ngày: dd/MM/yyyy on screen; 1/8/2023, 01-08-2023 and the browser's 2023-08-01 are understood when typed. */
public final class VietnameseDates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d/M/uuuu][d-M-uuuu][d.M.uuuu][uuuu-MM-dd]").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private VietnameseDates() {
    }

    public static String format(LocalDate day) {
        return SHOWN.format(day);
    }

    /** @throws DateTimeParseException when there is no such day, such as 30/02/2023, or its year has not four digits */
    public static LocalDate parse(String typed) {
        var day = LocalDate.parse(typed.strip(), TYPED);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("a year has four digits", typed, 0);
        }
        return day;
    }
}
