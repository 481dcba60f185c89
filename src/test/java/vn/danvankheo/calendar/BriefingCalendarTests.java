package vn.danvankheo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.testing.MutableClock;

class BriefingCalendarTests {

    private final MutableClock clock = new MutableClock();
    private final BriefingCalendar calendar = new BriefingCalendar(clock, new BriefingSettings(20));

    @ParameterizedTest
    @CsvSource({
        "2023-12, 2023-12-20", // a Wednesday
        "2023-05, 2023-05-22", // the 20th is a Saturday
        "2023-08, 2023-08-21", // the 20th is a Sunday
        "2023-11, 2023-11-20"})
    void aReportIsDueOnTheTwentiethOrTheMondayAfter(YearMonth month, LocalDate due) {
        assertThat(calendar.dueDate(month)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12, 2023-12-15", // from Wednesday the 20th over a weekend to Friday
        "2023-05, 2023-05-17", // from Monday the 22nd
        "2023-10, 2023-10-17"}) // from Friday the 20th
    void thePartsBelowTheWardAreDueThreeWorkingDaysBefore(YearMonth month, LocalDate due) {
        assertThat(calendar.partDueDate(month)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05, 2023-05-22T23:59:59, false",
        "2023-05, 2023-05-23T00:00:00, true",
        "2023-12, 2023-12-20T18:00:00, false",
        "2023-12, 2024-01-02T08:00:00, true"})
    void theDueDayCountsToItsEndInHaNoi(YearMonth month, LocalDateTime submitted, boolean late) {
        var moment = submitted.atZone(ClockConfiguration.HA_NOI).toInstant();

        assertThat(calendar.isLate(month, moment)).isEqualTo(late);
    }

    @Test
    void theThirtyFirstIsTheLastDayOfAShortMonth() {
        var late = new BriefingCalendar(clock, new BriefingSettings(31));

        assertThat(late.dueDate(YearMonth.of(2023, 2))).isEqualTo("2023-02-28");
    }

    @Test
    void untilDecemberIsDueTheNewestCompleteMonthIsNovember() {
        clock.set(LocalDateTime.of(2023, 12, 20, 12, 0));
        assertThat(calendar.lastDueMonth()).isEqualTo(YearMonth.of(2023, 11));

        clock.set(LocalDateTime.of(2023, 12, 21, 0, 0));
        assertThat(calendar.lastDueMonth()).isEqualTo(YearMonth.of(2023, 12));
    }

    @ParameterizedTest
    @CsvSource({", 2023", "2021, 2021", "1, 2000", "99999, 2100"})
    void aPageShowsThisYearOrTheOneAskedForWithinReach(Integer asked, int shown) {
        assertThat(calendar.shownYear(asked)).isEqualTo(shown);
    }

    @Test
    void monthsToChooseFromHaveBegunAndTheNewestStandsFirst() {
        clock.set(LocalDateTime.of(2024, 2, 1, 0, 0));

        assertThat(calendar.begunMonths(2024)).containsExactly(YearMonth.of(2024, 2), YearMonth.of(2024, 1));
        assertThat(calendar.begunMonths(2025)).isEmpty();
        assertThat(calendar.lastTwelveMonths()).hasSize(12).startsWith(YearMonth.of(2024, 2)).endsWith(YearMonth.of(2023, 3));
    }

    @Test
    void aMonthOpensOnItsFirstDay() {
        assertThat(calendar.isOpen(YearMonth.of(2023, 12))).isTrue();
        assertThat(calendar.isOpen(YearMonth.of(2024, 1))).isFalse();
    }
}
