package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeRateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "17 | 18 | 17/18 = 94,4 % | 3",
        "18 | 18 | 18/18 = 100,0 % | 4",
        "9 | 18 | 9/18 = 50,0 % | 2",
        "0 | 18 | 0/18 = 0,0 % | 1",
        "0 | 0 | – | 0"})
    void itSaysHowManyOfHowMany(long onTime, long due, String words, int shade) {
        assertThat(new OnTimeRate(onTime, due).words()).isEqualTo(words.replace(" %", "\u00a0%"));
        assertThat(new OnTimeRate(onTime, due).shade()).isEqualTo(shade);
    }

    @Test
    void whatIsNotDueYetIsNoFailure() {
        assertThat(OnTimeRate.of(List.of(Punctuality.ON_TIME, Punctuality.LATE, Punctuality.MISSING, Punctuality.OPEN))).isEqualTo(new OnTimeRate(1, 3));
    }
}
