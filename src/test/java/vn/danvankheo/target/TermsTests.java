package vn.danvankheo.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 185000, 185000", "AT_LEAST, 185000, 184999.9999", "AT_LEAST, -5, -10", "AT_MOST, 12, 12.0", "AT_MOST, 6.6, 7", "AT_MOST, -5, 0"})
    void theStretchIsBetterThanWhatIsAssigned(Direction direction, BigDecimal assigned, BigDecimal stretch) {
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Measure.NUMBER, direction, assigned, stretch, Consolidation.SUM));
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 185000, 200000", "AT_LEAST, 185000,", "AT_MOST, 6.6, 5", "AT_MOST, -5, -10", "AT_MOST, 0,"})
    void aBetterStretchOrNoneIsAgreedOn(Direction direction, BigDecimal assigned, BigDecimal stretch) {
        assertThat(terms(Measure.NUMBER, direction, assigned, stretch, Consolidation.SUM).stretch()).isEqualTo(stretch);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 95, true", "AT_LEAST, 94.99, false", "AT_LEAST, 95.01, true", "AT_MOST, 95.00, true", "AT_MOST, 94.99, true", "AT_MOST, 95.01, false"})
    void aGoalIsReachedFromItsSide(Direction direction, BigDecimal value, boolean reached) {
        assertThat(direction.isReachedBy(value, new BigDecimal("95"))).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, SUM, true", "NUMBER, MEAN, false", "NUMBER, WORST, false", "RATIO, SUM, false"})
    void onlyAPlainSumIsMadeOfContributions(Measure measure, Consolidation consolidation, boolean contribution) {
        var terms = terms(measure, Direction.AT_LEAST, BigDecimal.TEN, null, consolidation);

        assertThat(terms.isContribution()).isEqualTo(contribution);
        assertThat(terms.isRatio()).isEqualTo(measure == Measure.RATIO);
    }

    @Test
    void whatIsCountedHasANameAndAGoal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(" ", Measure.NUMBER, Direction.AT_LEAST, BigDecimal.TEN, null,
                Accumulation.SUM, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(Measure.NUMBER, Direction.AT_LEAST, null, null, Consolidation.SUM));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTS,           RATIO,  WORST,  ,       ",
        "REGISTERED_MODELS, NUMBER, LATEST, MODELS, ",
        "REGISTERED_MODELS, NUMBER, SUM,    BODIES, ",
        "REGISTERED_MODELS, RATIO,  LATEST, BODIES, ",
        "SURVEYED_MODELS,   RATIO,  LATEST, MODELS, ",
        "RECOGNIZED_MODELS, NUMBER, WORST,  MODELS, accumulation register-has-no-worst",
        "RECOGNIZED_MODELS, RATIO,  SUM,    BODIES, accumulation register-share-is-not-added",
        "REGISTERED_MODELS, RATIO,  LATEST, MODELS, counting register-share-of-itself"})
    void theRegisterAnswersWhatItCan(FigureSource source, Measure measure, Accumulation accumulation, Counting counting, String clash) {
        assertThat(Terms.clash(source, measure, accumulation, counting).map(found -> found.term() + " " + found.code()).orElse(null)).isEqualTo(clash);
    }

    @Test
    void theRegisterIsCountedBySomethingAndReportsAreNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> counted(FigureSource.REGISTERED_MODELS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> counted(FigureSource.REPORTS, Counting.MODELS));
        assertThat(counted(FigureSource.REGISTERED_MODELS, Counting.MODELS).isFromRegister()).isTrue();
    }

    private static Terms counted(FigureSource source, Counting counting) {
        return new Terms("mô hình", Measure.NUMBER, Direction.AT_LEAST, BigDecimal.TEN, null, Accumulation.LATEST, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE,
                source, counting);
    }

    private static Terms terms(Measure measure, Direction direction, BigDecimal assigned, BigDecimal stretch, Consolidation consolidation) {
        return new Terms("triệu đồng", measure, direction, assigned, stretch, Accumulation.SUM, consolidation, TargetScope.WARDS, Basis.VALUE);
    }
}
