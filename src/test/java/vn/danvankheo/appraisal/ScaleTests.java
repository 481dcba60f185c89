package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danvankheo.appraisal.Scales.collective;
import static vn.danvankheo.appraisal.Scales.individual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTests {

    @Test
    void theRubricsThatComeWithTheApplicationAreSound() {
        assertThat(collective().flaws()).isEmpty();
        assertThat(individual().flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, 15", "B, 25", "C, 30", "D, 15", "E, 10", "F, 5"})
    void theDefaultForBodiesIsDividedAsThePracticeKnowsIt(String group, String maximum) {
        assertThat(collective().maximumOf(collective().group(group).orElseThrow())).isEqualByComparingTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({"A, 20", "B, 20", "C, 35", "D, 15", "E, 10"})
    void theDefaultForPersonsToo(String group, String maximum) {
        assertThat(individual().maximumOf(individual().group(group).orElseThrow())).isEqualByComparingTo(maximum);
    }

    @ParameterizedTest
    @MethodSource
    void aFlawStandsAtItsField(Scale scale, String field, String code) {
        assertThat(scale.flaws()).extracting(flaw -> flaw.field() + " " + flaw.code()).containsExactly(field + " " + code);
    }

    static Stream<Arguments> aFlawStandsAtItsField() {
        return Stream.of(
                Arguments.of(withFirstMaximum("4"), "total", "rubric.sum-differs"),
                Arguments.of(withFirstMaximum("5.01"), "total", "rubric.sum-differs"),
                Arguments.of(withSteps("100 31", "50 7"), "groups[2].criteria[0].steps[0].points", "rubric.step-above-maximum"),
                Arguments.of(withSteps("50 30", "50 7"), "groups[2].criteria[0].steps[1].fromPercent", "rubric.step-percent-rises"),
                Arguments.of(withSteps("100 30", "101 7"), "groups[2].criteria[0].steps[1].fromPercent", "rubric.step-percent-rises"),
                Arguments.of(withSteps("100 20", "50 20"), "groups[2].criteria[0].steps[1].points", "rubric.step-points-rise"),
                Arguments.of(withSteps(), "groups[2].criteria[0].kind", "rubric.steps-missing"),
                Arguments.of(withClasses(), "classes", "rubric.classes-missing"),
                Arguments.of(withClasses("Xuất sắc 105.01 TYPICAL", "Kém 0 NONE"), "classes[0].fromPoints", "rubric.class-out-of-reach"),
                Arguments.of(withClasses("Giỏi 80 TYPICAL", "Khá 80 NONE", "Kém 0 NONE"), "classes[1].fromPoints", "rubric.class-not-lower"),
                Arguments.of(withClasses("Giỏi 80 NONE", "Khá 60 RECOGNITION", "Kém 0 NONE"), "classes[1].eligibleFor", "rubric.class-eligible-for-more"),
                Arguments.of(withClasses("Giỏi 80 TYPICAL", "Kém 0.01 NONE"), "classes[1].fromPoints", "rubric.classes-end-above-zero"),
                Arguments.of(withGates("G"), "gates[0].group", "rubric.gate-group-unknown"),
                Arguments.of(withGates("C", "C"), "gates[1].group", "rubric.gate-twice"));
    }

    @Test
    void aGroupWithoutCriteriaIsAFlaw() {
        var groups = new ArrayList<>(collective().groups());
        groups.add(new CriteriaGroup("G", "Khác"));
        var scale = new Scale("Bộ tiêu chí", collective().total(), groups, collective().criteria(), collective().steps(), null, collective().classes(), List.of());

        assertThat(scale.flaws()).extracting(Flaw::field).containsExactly("groups[6].name");
    }

    @Test
    void aClassMayBeginWithinTheBonus() {
        assertThat(withClasses("Xuất sắc 105 TYPICAL", "Kém 0 NONE").flaws()).isEmpty();
    }

    @Test
    void aCodeStandsOnce() {
        var twice = new ArrayList<>(collective().criteria());
        twice.add(twice.get(0));

        assertThatIllegalArgumentException().isThrownBy(() -> Scales.with(twice, List.of(), List.of(), List.of()));
    }

    private static Scale withFirstMaximum(String maximum) {
        var criteria = new ArrayList<>(collective().criteria());
        criteria.set(0, new Criterion("A", "A1", "Có nghị quyết", CriterionKind.POINTS, new BigDecimal(maximum), null));
        return Scales.with(criteria, collective().steps(), collective().classes(), collective().gates());
    }

    private static Scale withSteps(String... steps) {
        return Scales.with(collective().criteria(), Stream.of(steps).map(step -> step.split(" "))
                .map(step -> new Step("C1", new BigDecimal(step[0]), new BigDecimal(step[1]))).toList(), collective().classes(), collective().gates());
    }

    private static Scale withClasses(String... classes) {
        return Scales.with(collective().criteria(), collective().steps(), Stream.of(classes).map(one -> one.split(" (?=\\d)| (?=[A-Z]{4})"))
                .map(one -> new ScoreClass(one[0], new BigDecimal(one[1]), Eligibility.valueOf(one[2]))).toList(), collective().gates());
    }

    private static Scale withGates(String... groups) {
        return Scales.with(collective().criteria(), collective().steps(), collective().classes(),
                Stream.of(groups).map(group -> new Gate(group, new BigDecimal("50"))).toList());
    }
}
