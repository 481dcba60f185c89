package vn.danvankheo.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.danvankheo.text.VietnameseText;

/**
 * Ngày lọc: a day typed into a list's filter, as a handler's parameter {@code @RequestParam(name = "ngay", defaultValue = "") TypedDay day}.
 * One that does not exist, such as 30/02, stays as typed and makes the answer a 422.
 *
 * @param day null when nothing was typed, or no such day
 */
public record TypedDay(String typed, LocalDate day) {

    public static TypedDay of(String typed) {
        var tidy = VietnameseText.tidy(typed);
        try {
            return new TypedDay(tidy, tidy.isEmpty() ? null : VietnameseDates.parse(tidy));
        } catch (DateTimeException noSuchDay) {
            return new TypedDay(tidy, null);
        }
    }

    public boolean isWrong() {
        return day == null && !typed.isEmpty();
    }

    public Optional<LocalDate> asked() {
        return Optional.ofNullable(day);
    }
}
