package vn.danvankheo.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Ngày: dd/MM/yyyy on screen; 1/8/2023, 01-08-2023, 01082023 (telephones show digits alone) and the browser's 2023-08-01 are understood when typed. */
public final class VietnameseDates {

    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[d/M/uuuu][d-M-uuuu][d.M.uuuu][d M uuuu][uuuu-MM-dd][ddMMuuuu]").withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDates() {
    }

    public static String format(LocalDate day) {
        return SHOWN.format(day);
    }

    /** @throws DateTimeParseException when there is no such day, such as 30/02/2023, or its year has not four digits */
    public static LocalDate parse(String typed) {
        var day = LocalDate.parse(typed.strip(), TYPED);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeParseException("a year has four digits", typed, 0);
        }
        return day;
    }
}
