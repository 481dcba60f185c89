package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.scoring.Demand.numberAtLeast;
import static vn.danvankheo.scoring.Demand.numberAtMost;
import static vn.danvankheo.scoring.Demand.shareAtLeast;
import static vn.danvankheo.scoring.Papers.month;
import static vn.danvankheo.target.Accumulation.LATEST;
import static vn.danvankheo.target.Accumulation.SUM;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.target.Consolidation;

/** Targets that take their figures from the register of models: no report is filed for them, and none is awaited. */
class RegisterTargetTests {

    private static final Demand MODELS = numberAtLeast("12").in("mô hình").over(LATEST).fromRegister();

    @Test
    void withoutAnyReportTheyAreCovered() {
        var standing = Papers.of(MODELS).wards("A", "B").counted("A", "5", "8").counted("B", "0", "4").standing(2);

        assertThat(standing.verdict()).isEqualTo(Verdict.MET);
        assertThat(standing.reported()).isEqualTo(2);
        assertThat(standing.expected()).isEqualTo(2);
        assertThat(standing.missing()).isEmpty();
        assertThat(standing.reason()).isEqualTo("Theo sổ mô hình đến hết tháng 2 có 12/12 mô hình: đạt 100\u00a0%, đúng mức giao");
    }

    @Test
    void whatAReportSaysOfThemCountsForNothing() {
        var standing = Papers.of(MODELS).wards("A").counted("A", "5").figure("A", 1, "50").standing(1);

        assertThat(standing.value()).isEqualByComparingTo("5");
    }

    @Test
    void whatTheRegisterSaysOfOtherTargetsCountsForNothing() {
        var standing = Papers.of(numberAtLeast("12").over(LATEST)).wards("A").counted("A", "5").figure("A", 1, "7").standing(1);

        assertThat(standing.value()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({
            "11, 11, BEHIND",
            "11, 12, MET",
            "13, 13, EXCEEDED"})
    void inDecemberTheyAreJudgedAtOnceButLostOnlyWhenTheYearIsOver(String november, String december, Verdict verdict) {
        var months = Collections.nCopies(12, november).toArray(String[]::new);
        months[11] = december;
        var running = Papers.of(MODELS).wards("A").counted("A", months);

        assertThat(running.standing(12).verdict()).isEqualTo(verdict);
        assertThat(running.over().standing(12).verdict()).isEqualTo(verdict == Verdict.BEHIND ? Verdict.NOT_MET : verdict);
    }

    @Test
    void aLimitIsHeldUntilTheYearIsOver() {
        var papers = Papers.of(numberAtMost("5").in("mô hình").over(SUM).fromRegister()).wards("A")
                .counted("A", "1", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "3");

        assertThat(papers.standing(12).verdict()).isEqualTo(Verdict.HELD);
        assertThat(papers.standing(12).reason()).isEqualTo("Theo sổ mô hình lũy kế 4 mô hình, giao không quá 5 mô hình: đang giữ được mức giao, chốt khi hết năm");
        assertThat(papers.over().standing(12).verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void theRunningYearHasItsPace() {
        assertThat(Papers.of(numberAtLeast("12").in("mô hình").over(SUM).fromRegister()).wards("A").counted("A", "1", "2", "2").standing(3).reason())
                .isEqualTo("Theo sổ mô hình lũy kế 5/12 mô hình: đúng tiến độ, cần 3 đến hết tháng 3 theo tiến độ");
    }

    @Test
    void sharesAreAddedPartByPart() {
        var standing = Papers.of(shareAtLeast("60").over(LATEST).fromRegister()).wards("A", "B").counted("A", "3/4").counted("B", "1/6").standing(1);

        assertThat(standing.value()).isEqualByComparingTo("40");
        assertThat(standing.reason()).isEqualTo("Theo sổ mô hình đến hết tháng 1 có 40\u00a0% (4/10), giao ít nhất 60\u00a0%: đúng tiến độ, cần 5\u00a0% đến hết tháng 1 theo tiến độ");
    }

    @Test
    void aShareOfNothingIsNoShare() {
        assertThat(Papers.of(shareAtLeast("60").over(LATEST).fromRegister()).wards("A").counted("A", "0/0").standing(1).reason())
                .isEqualTo("Theo sổ mô hình, mẫu số bằng 0 đến tháng 1, chưa tính được tỷ lệ, giao ít nhất 60\u00a0%");
    }

    @Test
    void meansAndTheWeakestWardAreSaidSo() {
        var mean = Papers.of(numberAtLeast("2").in("mô hình").over(LATEST).across(Consolidation.MEAN).fromRegister()).wards("A", "B").counted("A", "1").counted("B", "4");
        var worst = Papers.of(numberAtLeast("2").in("mô hình").over(LATEST).across(Consolidation.WORST).fromRegister()).wards("A", "B").counted("A", "1").counted("B", "4");

        assertThat(mean.standing(1).reason()).startsWith("Theo sổ mô hình đến hết tháng 1 bình quân 2,5/2 mô hình");
        assertThat(worst.standing(1).reason()).startsWith("Theo sổ mô hình đến hết tháng 1 ở phường kém nhất là 1/2 mô hình");
    }

    @Test
    void theyAreComparedWithLastYearsRegister() {
        var papers = Papers.of(numberAtLeast("5").in("% thay đổi").over(LATEST).asChange().fromRegister()).wards("A").counted("A", "10", "12");

        assertThat(papers.counted("A", month(2).minusYears(1), "8").standing(2).value()).isEqualByComparingTo("50");
        assertThat(papers.standing(2).reason()).isEqualTo("Theo sổ mô hình so với cùng kỳ 50\u00a0% (12 so với 8), giao ít nhất 5\u00a0%: vượt mức giao");
        assertThat(papers.counted("A", month(1).minusYears(1), "0").standing(1).verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void theDistrictCountsForAllOfItsWards() {
        assertThat(Papers.of(numberAtLeast("12").over(LATEST).byTheDistrict().fromRegister()).wards("A").counted("Q", "12").standing(1).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aWardIsJudgedByItsAllocation() {
        var papers = Papers.of(MODELS).wards("A", "B").counted("A", "5").counted("B", "3").assigned("A", "T", "5");

        assertThat(papers.wardStanding("A", 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(papers.wardStanding("B", 1).verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(papers.wardStanding("A", 1).reason()).isEqualTo("Theo sổ mô hình đến hết tháng 1 có 5/5 mô hình: đạt 100\u00a0%, đúng mức giao");
    }
}
