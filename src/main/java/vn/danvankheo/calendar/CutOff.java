package vn.danvankheo.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.util.Assert;

/**
 * Kỳ báo cáo và hạn nộp: from which day to which a month is counted, and by which day its report is due.
 * With a period from the 21st, November runs from 21/10 to 20/11; with the usual one, from the 1st, it is the month itself.
 *
 * @param dueDay        of the month, 1 to 31; in a short month its last day
 * @param periodFromDay 1 to 28; after the 1st it is a day of the month before
 */
@Embeddable
public record CutOff(int dueDay, int periodFromDay, @Enumerated(EnumType.STRING) @Column(name = "working_day_rule") WorkingDayRule rule) {

    public CutOff {
        Assert.isTrue(dueDay >= 1 && dueDay <= 31, "a due day is in a month");
        Assert.isTrue(periodFromDay >= 1 && periodFromDay <= 28, "a period begins in every month");
        Assert.notNull(rule, "a due day on a weekend is moved or not");
    }

    /** The day, to its end, by which the month's report is due. */
    public LocalDate dueDate(YearMonth month) {
        return rule.apply(month.atDay(Math.min(dueDay, month.lengthOfMonth())));
    }

    public LocalDate periodFrom(YearMonth month) {
        return periodFromDay == 1 ? month.atDay(1) : month.minusMonths(1).atDay(periodFromDay);
    }

    public LocalDate periodTo(YearMonth month) {
        return periodFromDay == 1 ? month.atEndOfMonth() : month.atDay(periodFromDay - 1);
    }
}
