package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.briefing.Reports.INSURED;
import static vn.danvankheo.briefing.Reports.JOBS;
import static vn.danvankheo.briefing.Reports.number;
import static vn.danvankheo.briefing.Reports.share;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLineTests {

    @ParameterizedTest
    @CsvSource({
        "40, 60, +50.0, false", // exactly 50 % is not over
        "40, 61, +52.5, true",
        "40, 19, -52.5, true",
        "40, 40,      , false",
        "0,  10,      , false"}) // nothing to compare with
    void aChangeOfMoreThanHalfSinceLastMonthAsksForALook(String before, String now, String change, boolean striking) {
        var line = new FigureLine(JOBS, "từ 90", number(now), number(before), null);

        assertThat(line.isStriking()).isEqualTo(striking);
        assertThat(line.changeWords()).isEqualTo(change == null ? "" : change.replace('.', ',') + "\u00a0%");
    }

    @Test
    void sharesAreComparedAsShares() {
        var line = new FigureLine(INSURED, "từ 90", share("900", "1000"), share("45", "100"), null);

        assertThat(line.changeWords()).isEqualTo("+45\u00a0điểm\u00a0%");
        assertThat(line.change()).as("what is striking").isEqualByComparingTo("100");
        assertThat(line.filedWords()).isEqualTo("900/1.000 = 90,0\u00a0%");
    }

    @Test
    void aPartGreaterThanItsWholeIsAskedAbout() {
        assertThat(new FigureLine(INSURED, "từ 90", share("101", "100"), null, null).isPartGreaterThanWhole()).isTrue();
        assertThat(new FigureLine(INSURED, "từ 90", share("100", "100"), null, null).isPartGreaterThanWhole()).isFalse();
    }

    @Test
    void zeroIsAFigureAndNothingIsNone() {
        assertThat(new FigureLine(JOBS, "từ 90", number("0"), null, null).isMissing()).isFalse();
        assertThat(new FigureLine(JOBS, "từ 90", null, null, null).isMissing()).isTrue();
        assertThat(new FigureLine(INSURED, "từ 90", share("0", "0"), null, null).filedWords()).isEqualTo("0/0");
    }
}
