package vn.danvankheo.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.danvankheo.appraisal.Scales.collective;
import static vn.danvankheo.appraisal.Scales.full;
import static vn.danvankheo.appraisal.Scales.results;
import static vn.danvankheo.appraisal.Scales.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {

    private static final Attainment ALL_REACHED = results("100");

    @Test
    void fullMarksAreAHundred() {
        var score = score(full(), ALL_REACHED);

        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.groups()).extracting(group -> group.group().code() + " " + group.points().stripTrailingZeros().toPlainString() + "/" + group.maximum().stripTrailingZeros().toPlainString())
                .containsExactly("A 15/15", "B 25/25", "C 30/30", "D 15/15", "E 10/10", "F 5/5");
        assertThat(score.isComplete()).isTrue();
    }


    @ParameterizedTest
    @CsvSource({
        "100,   Xuất sắc, TYPICAL",
        "90.01, Xuất sắc, TYPICAL",
        "90,    Xuất sắc, TYPICAL",
        "89.99, Tốt,      RECOGNITION",
        "80,    Tốt,      RECOGNITION",
        "79.99, Khá,      NONE",
        "65,    Khá,      NONE",
        "64.99, Chưa đạt, NONE",
        "35,    Chưa đạt, NONE"})
    void eachClassBeginsExactlyWhereItSays(String total, String name, Eligibility eligibility) {
        var score = score(adding(new BigDecimal(total).subtract(new BigDecimal(35))), ALL_REACHED);

        assertThat(score.total()).isEqualByComparingTo(total);
        assertThat(score.scoreClass().name()).isEqualTo(name);
        assertThat(score.eligibility()).isEqualTo(eligibility);
    }

    /** How many points C gives for what the indicators reached. */
    @ParameterizedTest
    @CsvSource({
        "100,           30",
        "99.99,         25",
        "90,            25",
        "89.99,         20",
        "80,            20",
        "79.99,         14",
        "70,            14",
        "69.99,         7",
        "50,            7",
        "49.99,         0",
        "0,             0",
        "-20,           0",
        "250,           30",
        "120 80,        25",   // what one did beyond its goal does not hide what another lacks
        "100 100 70,    25",
        "100 100 69.99, 20",
        "100 0,         7",
        "100 0 0,       0",
        "90 90 90,      25",
        "'',            0"})
    void quantifiedCriteriaFillThemselvesByTheMeanOfWhatTheIndicatorsReached(String percents, String points) {
        var results = percents.isEmpty() ? new Attainment(List.of()) : results(percents.split(" "));

        assertThat(score(full(), results).points().get("C1")).isEqualByComparingTo(points);
    }

    @Test
    void aRubricThatLooksBeyondTheGoalCountsAnIndicatorAsFar() {
        var steps = List.of(step("C1", "120", "30"), step("C1", "100", "25"));
        var scale = Scales.with(collective().criteria(), steps, collective().classes(), List.of());

        assertThat(Score.of(scale, new Marks(full(), null, results("130", "110"))).points().get("C1")).isEqualByComparingTo("25");
        assertThat(Score.of(scale, new Marks(full(), null, results("130", "120"))).points().get("C1")).isEqualByComparingTo("30");
    }

    @Test
    void belowTheLowestStepThereIsNothing() {
        var scale = Scales.with(collective().criteria(), List.of(step("C1", "80", "30")), collective().classes(), List.of());

        assertThat(Score.of(scale, new Marks(full(), null, results("79.99"))).points().get("C1")).isZero();
    }

    /** F gives 5 less what was taken off. */
    @ParameterizedTest
    @CsvSource({"0, 5", "1, 4", "4.75, 0.25", "5, 0", "7, 0"})
    void deductionsStartAtTheMaximumAndEndAtNothing(String taken, String points) {
        assertThat(score(full("F1", taken), ALL_REACHED).points().get("F1")).isEqualByComparingTo(points);
    }

    @Test
    void aDeductionThatNobodyWroteTakesNothingOff() {
        assertThat(score(full(), ALL_REACHED).points().get("F1")).isEqualByComparingTo("5");
    }

    @Test
    void theBonusComesOnTopOfTheTotalAndRaisesTheClass() {
        var marks = adding(new BigDecimal("52"));

        var plain = Score.of(collective(), new Marks(marks, null, ALL_REACHED));
        var raised = Score.of(collective(), new Marks(marks, new Mark(new BigDecimal("3"), "gắn biển"), ALL_REACHED));

        assertThat(plain.total()).isEqualByComparingTo("87");
        assertThat(raised.total()).isEqualByComparingTo("90");
        assertThat(raised.eligibility()).isEqualTo(Eligibility.TYPICAL);
        assertThat(Score.of(collective(), new Marks(full(), new Mark(new BigDecimal("5"), "gắn biển"), ALL_REACHED)).total()).isEqualByComparingTo("105");
    }

    /** The gate of the default rubric: at least half of C's 30 points, whatever the total. */
    @ParameterizedTest
    @CsvSource({
        "15,    TYPICAL",
        "15.01, TYPICAL",
        "14.99, NONE",
        "0,     NONE"})
    void aGroupBelowItsGateBlocksRecognitionWhateverTheTotal(String c, Eligibility eligibility) {
        var criteria = collective().criteria().stream().map(one -> one.code().equals("C1") ? new Criterion("C", "C1", "Kết quả", CriterionKind.POINTS, one.maximum(), null) : one).toList();
        var excellentFrom70 = List.of(new ScoreClass("Xuất sắc", new BigDecimal("70"), Eligibility.TYPICAL), new ScoreClass("Khá", BigDecimal.ZERO, Eligibility.NONE));
        var scale = Scales.with(criteria, List.of(), excellentFrom70, collective().gates());

        var score = Score.of(scale, new Marks(full("C1", c), null, ALL_REACHED));

        assertThat(score.scoreClass().name()).isEqualTo("Xuất sắc");
        assertThat(score.eligibility()).isEqualTo(eligibility);
        assertThat(score.closed().isEmpty()).isEqualTo(eligibility == Eligibility.TYPICAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "65   | 100 | Tổng 100 điểm, loại Xuất sắc: đủ điều kiện đề nghị công nhận tiêu biểu.",
        "50,5 | 100 | Tổng 85,5 điểm, loại Tốt: đủ điều kiện đề nghị công nhận.",
        "40   | 100 | Tổng 75 điểm, loại Khá: chưa đủ điều kiện công nhận.",
        "65   | 75  | Tổng 84 điểm, loại Tốt; nhưng nhóm C. Kết quả định lượng chỉ được 14/30 điểm, cần ít nhất 15: chưa đủ điều kiện công nhận."})
    void itSaysWhyInASentence(String given, String percent, String sentence) {
        assertThat(score(adding(new BigDecimal(given.replace(',', '.'))), results(percent)).why()).isEqualTo(sentence);
    }

    @Test
    void whatNobodyGaveYetIsMissingAndCountsNothing() {
        var marks = full();
        marks.keySet().removeAll(List.of("A2", "E1"));

        var score = score(marks, ALL_REACHED);

        assertThat(score.missing()).containsExactly("A2", "E1");
        assertThat(score.isComplete()).isFalse();
        assertThat(score.total()).isEqualByComparingTo("90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.234", "1.00001", "10000"})
    void pointsAreFromZeroWithTwoDecimals(String points) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mark.of(new BigDecimal(points)));
    }

    @Test
    void pointsAboveTheMaximumAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> score(full("A1", "5.01"), ALL_REACHED));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(collective(), new Marks(full(), new Mark(new BigDecimal("5.01"), "gắn biển"), ALL_REACHED)));
    }

    @Test
    void aDeductionAndABonusSayWhy() {
        var unexplained = Map.of("F1", Mark.of(BigDecimal.ONE));

        assertThatIllegalArgumentException().isThrownBy(() -> score(unexplained, ALL_REACHED));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(collective(), new Marks(full(), Mark.of(BigDecimal.ONE), ALL_REACHED)));
    }

    @Test
    void nobodyTypesWhatTheResultsGiveOrWhatTheRubricDoesNotAsk() {
        assertThatIllegalArgumentException().isThrownBy(() -> score(full("C1", "30"), ALL_REACHED));
        assertThatIllegalArgumentException().isThrownBy(() -> score(full("G1", "1"), ALL_REACHED));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(Scales.individual(), new Marks(Map.of(), new Mark(BigDecimal.ONE, "gắn biển"), ALL_REACHED)));
    }

    @Test
    void theSameMarksByTheSameRubricAreTheSameScore() {
        var numbers = Arrays.asList(score(full("A1", "4.5", "F1", "1"), results("87.3", "100")), score(full("F1", "1.00", "A1", "4.50"), results("100", "87.3")));

        assertThat(numbers.get(0).total()).isEqualTo(numbers.get(1).total());
        assertThat(numbers.get(0).why()).isEqualTo(numbers.get(1).why());
    }

    /** So many of the 65 points that persons give, the first criteria first; with C and F full they make 35 more. */
    private static Map<String, Mark> adding(BigDecimal wanted) {
        var marks = full();
        var left = wanted;
        for (var criterion : collective().criteria()) {
            if (criterion.kind() == CriterionKind.POINTS) {
                var given = criterion.maximum().min(left);
                marks.put(criterion.code(), Mark.of(given));
                left = left.subtract(given);
            }
        }
        assertThat(left).isZero();
        return marks;
    }

    private static Step step(String criterion, String from, String points) {
        return new Step(criterion, new BigDecimal(from), new BigDecimal(points));
    }
}
