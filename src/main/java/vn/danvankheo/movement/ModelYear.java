package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Năm của một đăng ký: its work begins and its milestones lie before the year is over; it may end and be looked at in the year after, of which the page warns,
 * and not later.
 */
record ModelYear(int year) {

    /** In which it ends at the latest. */
    ModelYear next() {
        return new ModelYear(year + 1);
    }

    /** @param days null where none is written */
    boolean isOverrunBy(LocalDate... days) {
        return Stream.of(days).anyMatch(day -> day != null && day.getYear() > year);
    }
}
