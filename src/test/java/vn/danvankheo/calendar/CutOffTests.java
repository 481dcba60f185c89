package vn.danvankheo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffTests {

    @ParameterizedTest
    @CsvSource({
        "2023-05, 20, NEXT_WORKING_DAY, 2023-05-22", // the 20th is a Saturday
        "2023-05, 20, PREVIOUS_WORKING_DAY, 2023-05-19",
        "2023-05, 20, SAME_DAY, 2023-05-20",
        "2023-08, 20, PREVIOUS_WORKING_DAY, 2023-08-18", // a Sunday
        "2023-12, 20, PREVIOUS_WORKING_DAY, 2023-12-20", // a Wednesday
        "2023-02, 31, SAME_DAY, 2023-02-28"})
    void theDueDayIsMovedAsTheDistrictWantsIt(YearMonth month, int dueDay, WorkingDayRule rule, LocalDate due) {
        assertThat(new CutOff(dueDay, 1, rule).dueDate(month)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11, 1, 2023-11-01, 2023-11-30",
        "2023-11, 21, 2023-10-21, 2023-11-20",
        "2024-01, 26, 2023-12-26, 2024-01-25",
        "2023-03, 28, 2023-02-28, 2023-03-27"})
    void aPeriodEndsOnTheDayBeforeTheNextBegins(YearMonth month, int fromDay, LocalDate from, LocalDate to) {
        var cutOff = new CutOff(20, fromDay, WorkingDayRule.NEXT_WORKING_DAY);

        assertThat(cutOff.periodFrom(month)).isEqualTo(from);
        assertThat(cutOff.periodTo(month)).isEqualTo(to);
        assertThat(cutOff.periodFrom(month.plusMonths(1))).isEqualTo(to.plusDays(1));
    }

    @Test
    void aPeriodThatSomeMonthsLackIsNone() {
        assertThatThrownBy(() -> new CutOff(20, 29, WorkingDayRule.SAME_DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
