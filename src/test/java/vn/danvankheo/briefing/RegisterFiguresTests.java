package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.movement.KeptRegister.Kept.registered;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.movement.KeptRegister;
import vn.danvankheo.movement.RegisterCounts;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Counting;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.FigureSource;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Terms;

/** What the register answers month by month: phường Hàng Bạc's two bodies with three models, phường Hàng Trống's with one. */
class RegisterFiguresTests {

    private static final RegisterCounts COUNTS = new KeptRegister()
            .model("HK-05", "HK-05-CB01", registered("2022-12-20T09:00").surveyed("2023-05-20").recognized("2023-10-15"))
            .model("HK-05", "HK-05-CB01", registered("2023-03-01T09:00").surveyed("2023-05-20").stopped("2023-07-10T09:00"))
            .model("HK-05", "HK-05-PN", registered("2023-04-30T23:59").recognized("2023-10-15").revoked("2023-12-05T09:00"))
            .body("HK-05", "HK-05-TDP01").body("HK-05", "HK-05-TDP02")
            .model("HK-13", "HK-13-PN", registered("2023-02-01T00:00")).counts();

    @ParameterizedTest
    @CsvSource({
            "REGISTERED_MODELS, MODELS, LATEST, 1 1 2 3 3 3 2 2 2 2 2 2",
            "REGISTERED_MODELS, MODELS, SUM,    1 0 1 1 0 0 0 0 0 0 0 0",
            "REGISTERED_MODELS, BODIES, LATEST, 1 1 1 2 2 2 2 2 2 2 2 2",
            "REGISTERED_MODELS, BODIES, SUM,    1 0 0 1 0 0 0 0 0 0 0 0",
            "SURVEYED_MODELS,   MODELS, LATEST, 0 0 0 0 2 2 1 1 1 1 1 1",
            "SURVEYED_MODELS,   MODELS, SUM,    0 0 0 0 2 0 0 0 0 0 0 0",
            "SURVEYED_MODELS,   BODIES, SUM,    0 0 0 0 1 0 0 0 0 0 0 0",
            "RECOGNIZED_MODELS, MODELS, LATEST, 0 0 0 0 0 0 0 0 0 2 2 1",
            "RECOGNIZED_MODELS, MODELS, SUM,    0 0 0 0 0 0 0 0 0 2 0 0"})
    void aWardsMonths(FigureSource source, Counting counting, Accumulation accumulation, String months) {
        assertThat(months(Measure.NUMBER, source, counting, accumulation, "HK-05")).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
            "SURVEYED_MODELS,   MODELS, 0/1 0/1 0/2 0/3 2/3 2/3 1/2 1/2 1/2 1/2 1/2 1/2",
            "RECOGNIZED_MODELS, MODELS, 0/1 0/1 0/2 0/3 0/3 0/3 0/2 0/2 0/2 2/2 2/2 1/2",
            "REGISTERED_MODELS, BODIES, 1/4 1/4 1/4 2/4 2/4 2/4 2/4 2/4 2/4 2/4 2/4 2/4"})
    void aShareHasItsWhole(FigureSource source, Counting counting, String months) {
        assertThat(months(Measure.RATIO, source, counting, Accumulation.LATEST, "HK-05")).isEqualTo(months);
    }

    @Test
    void theDistrictHasAllOfItsWardsTogether() {
        assertThat(months(Measure.NUMBER, FigureSource.REGISTERED_MODELS, Counting.MODELS, Accumulation.LATEST, null)).isEqualTo("1 2 3 4 4 4 3 3 3 3 3 3");
    }

    private static String months(Measure measure, FigureSource source, Counting counting, Accumulation accumulation, String ward) {
        var scope = ward == null ? TargetScope.DISTRICT : TargetScope.WARDS;
        var terms = new Terms("mô hình", measure, Direction.AT_LEAST, BigDecimal.TEN, null, accumulation, Consolidation.SUM, scope, Basis.VALUE, source, counting);
        return String.join(" ", IntStream.rangeClosed(1, 12).mapToObj(month -> RegisterFigures.value(terms, COUNTS, YearMonth.of(2023, month), ward))
                .map(figure -> figure.value() + (figure.denominator() == null ? "" : "/" + figure.denominator())).toList());
    }
}
