package vn.danvankheo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ValidityTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private final Validity untilTheReform = new Validity(LocalDate.of(1981, 1, 1), REFORM);

    @Test
    void theLastDayIsTheOneBeforeTheEnd() {
        assertThat(untilTheReform.includes(REFORM.minusDays(1))).isTrue();
        assertThat(untilTheReform.includes(REFORM)).isFalse();
    }

    @Test
    void aUnitIsActiveInAMonthWhenItIsValidOnTheMonthsLastDay() {
        assertThat(untilTheReform.isActiveIn(YearMonth.of(2025, 6))).isTrue();
        assertThat(untilTheReform.isActiveIn(YearMonth.of(2025, 7))).isFalse();
        assertThat(Validity.from(LocalDate.of(2023, 3, 31)).isActiveIn(YearMonth.of(2023, 3))).isTrue();
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(REFORM, REFORM));
    }
}
