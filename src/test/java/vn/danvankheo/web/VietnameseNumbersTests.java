package vn.danvankheo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1234.5      | 1.234,5",
            "1234.50     | 1.234,5",
            "0           | 0",
            "0.00        | 0",
            "-0.00001    | 0",
            "185000      | 185.000",
            "1E+6        | 1.000.000",
            "0.12345     | 0,1235",
            "-40.51      | -40,51",
            "12345678901234567890.25 | 12.345.678.901.234.567.890,25"})
    void aNumberIsWrittenWithPointsForThousandsAndACommaForDecimals(BigDecimal number, String written) {
        assertThat(VietnameseNumbers.format(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"101.2345 | 101,2", "100 | 100,0", "-40.5063 | -40,5", "1234.06 | 1.234,1"})
    void aPercentageHasOneDecimalAndDoesNotBreakBeforeItsSign(BigDecimal number, String written) {
        assertThat(VietnameseNumbers.percent(number)).isEqualTo(written + "\u00A0%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "94.996      | 95   | 94,996",
            "94.96       | 95   | 94,96",
            "94.9        | 95   | 94,9",
            "95.0004     | 95   | 95,0004",
            "95.00       | 95   | 95",
            "90.0900900900 | 90 | 90,1",
            "95.1472     | 95.15 | 95,1",
            "187220      | 185000 | 187.220",
            "-5.001      | -5   | -5,001"})
    void aValueShowsOnWhichSideOfItsGoalItIs(BigDecimal value, BigDecimal goal, String written) {
        assertThat(VietnameseNumbers.formatAgainst(value, goal)).isEqualTo(written);
    }

    @Test
    void aValueMayHaveNoGoalOrSeveral() {
        assertThat(VietnameseNumbers.formatAgainst(new BigDecimal("94.9966"), (BigDecimal) null)).isEqualTo("95");
        assertThat(VietnameseNumbers.formatAgainst(new BigDecimal("94.9966"), new BigDecimal("90"), new BigDecimal("95"))).isEqualTo("94,997");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
            "0               | 0",
            "7               | 7",
            "007             | 7",
            "1234            | 1234",
            "1.234,5         | 1234.5",
            "1234.5          | 1234.5",
            "1234,5          | 1234.5",
            "1.234           | 1234",
            "12.345          | 12345",
            "123.456         | 123456",
            "1234.567        | 1234.567",
            "0.125           | 0.125",
            "012.345         | 12.345",
            "8.5             | 8.5",
            "1.23            | 1.23",
            "1.2345          | 1.2345",
            "1.234.567       | 1234567",
            "1.234.567,89    | 1234567.89",
            "1,5             | 1.5",
            "1,234           | 1.234",
            "1,234,567       | 1234567",
            "1,234.5         | 1234.5",
            "1,234,567.89    | 1234567.89",
            "1 234           | 1234",
            "1 234 567,5     | 1234567.5",
            "1 234.5         | 1234.5",
            "12 hộ           | 12",
            "12hộ            | 12",
            "1.234,5 triệu đồng | 1234.5",
            "5 triệu đồng/người | 5",
            "30 m²           | 30",
            "85 %            | 85",
            "12,5%           | 12.5",
            "95,15 % dân số  | 95.15",
            "+5              | 5",
            "-5              | -5",
            "- 1.234,5       | -1234.5",
            "−5              | -5"})
    void aNumberIsReadTheWayPeopleTypeIt(String typed, BigDecimal read) {
        assertThat(VietnameseNumbers.parse(typed)).isEqualByComparingTo(read);
    }

    @Test
    void blanksThatDoNotBreakCountAsBlanks() {
        assertThat(VietnameseNumbers.parse("\u00A01\u00A0234\u202F567,5\u00A0% ")).isEqualByComparingTo("1234567.5");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
            "", "   ", "-", "%", "ba", "hộ 12", "1.23.4", "1.234.56", "0.125.000", "1,23,4", "1,234,56", "1.234,567.8", "1,234.567,8", "1..5", "1,,5",
            ".5", ",5", "5.", "5,", "12 34", "0 123", "1 234.567.890", "1e5", "0x10", "12 hộ 3", "5 %%", "--5", "1/2", "NaN", "5\n6",
            "\u0661\u0662", "\uFF11\uFF12", "11111111111111111111111111111111111111111"})
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> VietnameseNumbers.parse(typed)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void fortyCharactersAreStillRead() {
        assertThat(VietnameseNumbers.parse("1".repeat(40))).isEqualByComparingTo("1".repeat(40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1.234 | true", "12.500 hộ | true", "-1.234 | true", "123.456 | true",
            "1.234,5 | false", "1.234.567 | false", "0.125 | false", "1234.567 | false", "1.23 | false", "1,234 | false", "1234 | false", "ba | false", "'' | false"})
    void aLonePointBeforeThreeDigitsCouldBeMeantOtherwise(String typed, boolean ambiguous) {
        assertThat(VietnameseNumbers.isAmbiguous(typed)).isEqualTo(ambiguous);
        assertThat(VietnameseNumbers.isAmbiguous(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "1234.5", "1234567.0625", "-40.51", "999999999999"})
    void whatIsWrittenReadsBackTheSame(BigDecimal number) {
        assertThat(VietnameseNumbers.parse(VietnameseNumbers.format(number))).isEqualByComparingTo(number);
    }
}
