package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTests {

    @ParameterizedTest
    @ValueSource(strings = {"1/8/2023", "01/08/2023", "01-08-2023", "1.8.2023", "1 8 2023", "2023-08-01", "01082023", " 1/8/2023 "})
    void aDayIsReadHoweverItIsTyped(String typed) {
        assertThat(VietnameseDates.parse(typed)).isEqualTo(LocalDate.of(2023, 8, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8/2023", "30/2/2023", "1/8/23", "1082023", "010823", "31092023", "mai"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> VietnameseDates.parse(typed));
    }
}
