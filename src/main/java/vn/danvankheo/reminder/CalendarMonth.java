package vn.danvankheo.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Một tháng của lịch: its days before today, and those from today on. */
record CalendarMonth(YearMonth month, List<CalendarEntry> past, List<CalendarEntry> coming, boolean current) {

    static CalendarMonth of(YearMonth month, List<CalendarEntry> year, LocalDate today) {
        var own = year.stream().filter(entry -> YearMonth.from(entry.day()).equals(month)).toList();
        return new CalendarMonth(month, own.stream().filter(entry -> entry.day().isBefore(today)).toList(),
                own.stream().filter(entry -> !entry.day().isBefore(today)).toList(), YearMonth.from(today).equals(month));
    }

    public boolean isEmpty() {
        return past.isEmpty() && coming.isEmpty();
    }
}
