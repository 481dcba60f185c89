package vn.danvankheo.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Quy tắc ngày làm việc: what becomes of a due day that falls on a weekend. */
public enum WorkingDayRule {
    SAME_DAY {
        @Override
        LocalDate moved(LocalDate weekend) {
            return weekend;
        }
    },
    NEXT_WORKING_DAY {
        @Override
        LocalDate moved(LocalDate weekend) {
            return weekend.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
    },
    PREVIOUS_WORKING_DAY {
        @Override
        LocalDate moved(LocalDate weekend) {
            return weekend.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        }
    };

    abstract LocalDate moved(LocalDate weekend);

    public LocalDate apply(LocalDate day) {
        return isWeekend(day) ? moved(day) : day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
