package vn.danvankheo.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorResultTests {

    private static final LocalDate DAY = LocalDate.of(2023, 10, 12);

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "40  | 85  | 62       | 48.888888  | 48,9 %         | ON_TRACK",  // half of the way from 40 to 85
        "40  | 85  | 40       | 0          | 0 %            | ON_TRACK",
        "40  | 85  | 85.0000  | 100        | 100 %          | MET",
        "40  | 85  | 94       | 120        | 120 %          | EXCEEDED",  // never cut above
        "40  | 85  | 31       | -20        | -20 %          | BEHIND",    // nor below
        "-   | 40  | 34       | 85         | 85 %           | ON_TRACK",  // nobody counted before
        "-   | 40  | 0        | 0          | 0 %            | ON_TRACK",
        "0   | 40  | 34       | 85         | 85 %           | ON_TRACK",
        "20  | 5   | 8        | 80         | 80 %           | ON_TRACK",  // a goal that falls
        "20  | 5   | 2        | 120        | 120 %          | EXCEEDED",
        "20  | 5   | 23       | -20        | -20 %          | BEHIND",
        "12  | 0   | 3        | 75         | 75 %           | ON_TRACK",  // down to none at all
        "12  | 0   | 0        | 100        | 100 %          | MET",
        "-10 | 10  | 0        | 50         | 50 %           | ON_TRACK",
        "100 | 100 | 98       | 98         | 98 %           | ON_TRACK",  // to be kept where it was
        "100 | 100 | 100      | 100        | 100 %          | MET",
        "-   | 0   | 0        | 100        | 100 %          | MET",
        "0   | 0   | 0        | 100        | 100 %          | MET",
        "-   | 0   | 3        | -          | ''             | ON_TRACK",  // nothing to measure by
        "0   | 0   | 3        | -          | ''             | ON_TRACK",
        "-   | 3   | 2.9999   | 99.996666  | 99,997 %       | ON_TRACK",  // almost is not done
        "-   | 85  | -        | -          | ''             | NO_DATA"})
    void anIndicatorIsMeasuredFromItsBaselineToItsGoal(BigDecimal baseline, BigDecimal goal, BigDecimal latest, BigDecimal percent, String words, IndicatorResult.Stage stage) {
        var result = new IndicatorResult(new Indicator("Hộ phân loại rác", "%", baseline, goal), latest, latest == null ? null : DAY);

        if (percent == null) {
            assertThat(result.percent()).isNull();
        } else {
            assertThat(result.percent()).isEqualByComparingTo(percent);
        }
        assertThat(result.percentWords()).isEqualTo(words.replace(' ', '\u00A0'));
        assertThat(result.stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "40 | 85 | -   | 62   | false",
        "40 | 85 | -   | 131  | true",   // over twice the way
        "40 | 85 | -   | 130  | false",
        "40 | 85 | -   | 4    | true",   // below where it started
        "40 | 85 | 62  | 6.2  | true",
        "40 | 85 | 62  | 58   | false",  // a little back is life
        "40 | 85 | 80  | 50   | true",   // far back is a slip of the finger, perhaps
        "40 | 85 | 140 | 150  | false",  // asked once already
        "40 | 85 | 30  | 35   | false",
        "20 | 5  | 12  | 10   | false",
        "20 | 5  | 12  | 120  | true",
        "-  | 0  | 3   | 300  | false"}) // nothing to measure by
    void aStrangeValueIsAskedAbout(BigDecimal baseline, BigDecimal goal, BigDecimal latest, BigDecimal value, boolean odd) {
        var result = new IndicatorResult(new Indicator("Hộ phân loại rác", "%", baseline, goal), latest, latest == null ? null : DAY);

        assertThat(result.isOdd(value)).isEqualTo(odd);
    }

    @Test
    void numbersAreSaidWithTheirUnit() {
        assertThat(new IndicatorResult(CuaDong.SORTED, new BigDecimal("62.5000"), DAY).latestWords()).isEqualTo("62,5 %");
        assertThat(IndicatorResult.none(CuaDong.SORTED).latestWords()).isEmpty();
        assertThat(new Indicator("Ngõ không rác", null, null, BigDecimal.TEN).words(BigDecimal.valueOf(1234))).isEqualTo("1.234");
    }
}
