package vn.danvankheo.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Chặng nhắc hạn: five days before a due day, the day before it and the day after it. A reminder comes on a working day, before the due day
 * rather earlier, after it rather later: for a Monday the 22nd on Friday the 19th, after a Friday the 20th on Monday the 23rd.
 * One missed, as by a machine that was off, is made up for until the next is due; after a week nobody is reminded any more.
 */
enum DueStage {
    SOON, TOMORROW, OVERDUE;

    private static final int SOON_DAYS = 5;
    private static final int WEEK = 7;

    /** The stage that a due day has reached on a day; nothing between the due day and the working day after it, and nothing long before or after. */
    static Optional<DueStage> on(LocalDate day, LocalDate due) {
        var overdue = workingDayFrom(due.plusDays(1));
        if (!day.isBefore(overdue)) {
            return day.isBefore(overdue.plusDays(WEEK)) ? Optional.of(OVERDUE) : Optional.empty();
        }
        if (day.isAfter(due) || day.isBefore(workingDayUntil(due.minusDays(SOON_DAYS)))) {
            return Optional.empty();
        }
        return Optional.of(day.isBefore(workingDayUntil(due.minusDays(1))) ? SOON : TOMORROW);
    }

    /** What may have reached a stage on a day lies between this day and {@link #latestDue}. */
    static LocalDate earliestDue(LocalDate day) {
        return day.minusDays(2L * WEEK);
    }

    static LocalDate latestDue(LocalDate day) {
        return day.plusDays(2L * WEEK);
    }

    private static LocalDate workingDayUntil(LocalDate day) {
        return isWeekend(day) ? workingDayUntil(day.minusDays(1)) : day;
    }

    private static LocalDate workingDayFrom(LocalDate day) {
        return isWeekend(day) ? workingDayFrom(day.plusDays(1)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
