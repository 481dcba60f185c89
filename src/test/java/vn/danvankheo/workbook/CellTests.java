package vn.danvankheo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @CsvSource({"2023-11, 2023-11", "11/2023, 2023-11", "2023-1, 2023-01", "2023-11-01, 2023-11", "01/11/2023, 2023-11", "5-2023, 2023-05"})
    void aMonthIsTypedInManyWays(String typed, YearMonth month) {
        assertThat(Cell.of(typed).asMonth()).isEqualTo(month);
    }

    @Test
    void aDayStandsForItsMonth() {
        assertThat(Cell.of(LocalDateTime.of(2023, 11, 1, 0, 0)).asMonth()).isEqualTo(YearMonth.of(2023, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "13/2023", "tháng mười một", "2023", "31/11/2023"})
    void whatIsNoMonthIsRefused(String typed) {
        assertThatThrownBy(() -> Cell.of(typed).asMonth()).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2023", "2023-02-30", "hôm qua", "32/1/2023"})
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertThatThrownBy(() -> Cell.of(typed).asDay()).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aPlainNumberIsNoDay() {
        assertThatThrownBy(() -> Cell.of(new BigDecimal(45231)).asDay()).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Cell.of(LocalDate.of(2023, 11, 1).atStartOfDay()).asNumber()).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-20T09:30:00+07:00", "2023-11-20T02:30:00Z", "20/11/2023 09:30", "2023-11-20 9:30", "2023-11-20T09:30:00"})
    void aMomentIsHaNoisUnlessItSaysOtherwise(String typed) {
        assertThat(Cell.of(typed).asMoment()).isEqualTo(Instant.parse("2023-11-20T02:30:00Z"));
    }

    @Test
    void aDayAloneIsAMomentToo() {
        assertThat(Cell.of("20/11/2023").asMoment()).isEqualTo(Instant.parse("2023-11-19T17:00:00Z"));
    }

    @Test
    void aPointPartsThousandsWhereAPersonTypedIt() {
        assertThat(Cell.of("1.234,5").asNumber()).isEqualByComparingTo("1234.5");
        assertThat(Cell.of("1.234").asNumber()).isEqualByComparingTo("1234");
        assertThat(Cell.of("1.234").isAmbiguousNumber()).isTrue();
    }

    @Test
    void aPointPartsDecimalsWhereAProgramWroteIt() {
        assertThat(Cell.written("1.234").asNumber()).isEqualByComparingTo("1.234");
        assertThat(Cell.written("1.234").isAmbiguousNumber()).isFalse();
        assertThat(Cell.written("1.234").asText()).isEqualTo("1.234");
        assertThat(Cell.written("1.234,5").asNumber()).isEqualByComparingTo("1234.5");
    }

    @Test
    void aBlankCellIsEmptyAndAnswersNothing() {
        assertThat(Cell.of("  ")).isEqualTo(Cell.EMPTY);
        assertThat(Cell.EMPTY.asText()).isNull();
        assertThat(Cell.EMPTY.asNumber()).isNull();
        assertThat(Cell.EMPTY.asDay()).isNull();
        assertThat(Cell.EMPTY.asMonth()).isNull();
        assertThat(Cell.EMPTY.asMoment()).isNull();
    }

    @Test
    void aNumberReadsAsTextWithoutAnExponent() {
        assertThat(Cell.of(new BigDecimal("1.20E+2")).asText()).isEqualTo("120");
    }
}
