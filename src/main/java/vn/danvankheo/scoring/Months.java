package vn.danvankheo.scoring;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;

/** Which month a board is looked at: the newest one that is complete by its due date, unless the viewer asks for another. */
@Component
@RequiredArgsConstructor
public class Months {

    private static final int FIRST_YEAR = 2000;

    private final BriefingCalendar calendar;

    /** @param month null for the newest whose reports should all have come */
    public YearMonth asked(YearMonth month, District district) {
        if (month == null) {
            return calendar.with(district.getCutOff()).lastDueMonth();
        }
        if (month.getYear() < FIRST_YEAR || month.isAfter(calendar.thisMonth())) {
            throw new NotFoundException("month " + month);
        }
        return month;
    }

    /** The months to choose from: those of the asked year that have begun. */
    public List<YearMonth> choices(YearMonth asked) {
        return IntStream.rangeClosed(1, 12).mapToObj(asked::withMonth).filter(calendar::isOpen).toList();
    }

    public boolean isStillComing(YearMonth month, District district) {
        return !calendar.with(district.getCutOff()).isOverdue(month);
    }
}
