package vn.danvankheo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lịch giao ban: when a month's report is due, and whether one came too late. */
@Component
public class BriefingCalendar {

    private static final int PART_LEAD = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Clock clock;
    private final CutOff cutOff;

    @Autowired
    public BriefingCalendar(Clock clock, BriefingSettings settings) {
        this(clock, settings.cutOff());
    }

    private BriefingCalendar(Clock clock, CutOff cutOff) {
        this.clock = clock;
        this.cutOff = cutOff;
    }

    /** The same clock with what a district set; null: what everybody does. */
    public BriefingCalendar with(CutOff own) {
        return own == null ? this : new BriefingCalendar(clock, own);
    }

    public CutOff cutOff() {
        return cutOff;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** The year that a page shows: the one asked for, or the nearest that is kept; null: this one. */
    public int shownYear(Integer asked) {
        return asked == null ? thisMonth().getYear() : Math.min(Math.max(asked, FIRST_YEAR), LAST_YEAR);
    }

    /** The months of a year that have begun, the newest first. */
    public List<YearMonth> begunMonths(int year) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, 13 - month)).filter(this::isOpen).toList();
    }

    /** This month and the eleven before it, the newest first. */
    public List<YearMonth> lastTwelveMonths() {
        return IntStream.rangeClosed(0, 11).mapToObj(thisMonth()::minusMonths).toList();
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day, to its end, by which the month's report is due: the 20th, or the Monday after a weekend, unless a district set another. */
    public LocalDate dueDate(YearMonth month) {
        return cutOff.dueDate(month);
    }

    /** The day, to its end, by which the units below a ward hand in their parts: three working days before the ward's own. */
    public LocalDate partDueDate(YearMonth month) {
        var day = dueDate(month);
        for (var workingDays = 0; workingDays < PART_LEAD; ) {
            day = day.minusDays(1);
            if (!WorkingDayRule.isWeekend(day)) {
                workingDays++;
            }
        }
        return day;
    }

    /** A report is open for writing from its month's first day; before that it is not due. */
    public boolean isOpen(YearMonth month) {
        return !month.isAfter(thisMonth());
    }

    public boolean isLate(YearMonth month, Instant submittedAt) {
        return LocalDate.ofInstant(submittedAt, clock.getZone()).isAfter(dueDate(month));
    }

    /** The newest month whose reports should all have come. */
    public YearMonth lastDueMonth() {
        return isOverdue(thisMonth()) ? thisMonth() : thisMonth().minusMonths(1);
    }

    public boolean isOverdue(YearMonth month) {
        return today().isAfter(dueDate(month));
    }
}
