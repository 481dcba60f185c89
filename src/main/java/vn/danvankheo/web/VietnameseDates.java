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

    private VietnameseDates() {
    }

    public static String format(LocalDate day) {
        return SHOWN.format(day);
    }

    /** @throws DateTimeParseException when there is no such day, such as 30/02/2023 */
    public static LocalDate parse(String typed) {
        return LocalDate.parse(typed.strip(), TYPED);
    }
}
