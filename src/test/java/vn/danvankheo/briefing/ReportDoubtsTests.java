package vn.danvankheo.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.briefing.Reports.DECEMBER;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Terms;

class ReportDoubtsTests {

    private static final String CLEAN_STREETS = "Nhân dân quan tâm đến chỉnh trang tuyến phố, vệ sinh môi trường và phòng cháy chữa cháy.";

    @ParameterizedTest
    @CsvSource({
        "LATEST, AT_LEAST, 100, 99,  FALLEN",
        "LATEST, AT_LEAST, 100, 100, ",
        "LATEST, AT_MOST,  100, 99,  ",        // a poor household less is good news
        "SUM,    AT_LEAST, 100, 99,  ",        // a month may bring less than another
        "SUM,    AT_LEAST, 40,  400, TENFOLD",
        "SUM,    AT_LEAST, 40,  399, ",
        "SUM,    AT_LEAST, 0,   400, ",
        "SUM,    AT_LEAST, 400, 40,  TENTH",
        "SUM,    AT_LEAST, 400, 41,  ",
        "SUM,    AT_LEAST, 400, 0,   ",        // nothing happened
        "LATEST, AT_LEAST, 400, 40,  TENTH"})
    void aFigureIsLaidBesideLastMonths(Accumulation accumulation, Direction direction, String before, String now, DoubtKind doubt) {
        var terms = new Terms("người", Measure.NUMBER, direction, BigDecimal.TEN, null, accumulation, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE);

        var found = ReportDoubts.of(sound(), List.of(figure(terms, now, null)), List.of(figure(terms, before, null)), List.of(), true);

        assertThat(found).extracting(Doubt::kind).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void aPartIsNotGreaterThanItsWhole() {
        var terms = new Terms("% dân số", Measure.RATIO, Direction.AT_LEAST, BigDecimal.TEN, null, Accumulation.LATEST, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE);

        assertThat(ReportDoubts.of(sound(), List.of(figure(terms, "110", "100")), List.of(), List.of(), true)).singleElement()
                .isEqualTo(new Doubt(DoubtKind.PART_OVER_WHOLE, "figures.AS-02", "Việc làm", "figures[7].value", "so-lieu-7", List.of("110/100 = 110,0\u00A0%")));
    }

    @ParameterizedTest
    @CsvSource({"52, UNLIKE_PARTS", "40, ", ", "})
    void aTotalIsLaidBesideWhatTheUnitsBelowHandedIn(BigDecimal parts, DoubtKind doubt) {
        var terms = new Terms("người", Measure.NUMBER, Direction.AT_LEAST, BigDecimal.TEN, null, Accumulation.SUM, Consolidation.SUM, TargetScope.WARDS, Basis.VALUE);
        var filed = new SaidFigure(5, DECEMBER, 7, "AS-02", "Việc làm", terms, new BigDecimal("40.0000"), null, parts, null, 2023);

        assertThat(ReportDoubts.of(sound(), List.of(filed), List.of(), List.of(), true)).extracting(Doubt::kind).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void aTextIsTheSameAsLastMonthsOrAnothers() {
        var report = report(CLEAN_STREETS, "Thiếu thùng rác.", "Vận động 30 hộ, 15/1.");
        var lastMonth = new SaidTexts(2, 5, 1L, "Phường Hàng Bạc", DECEMBER.minusMonths(1), CLEAN_STREETS, null, null, null);
        var neighbour = new SaidTexts(3, 6, 1L, "Phường Hàng Bài", DECEMBER, CLEAN_STREETS.toUpperCase(), null, null, null);
        var stranger = new SaidTexts(4, 9, 2L, "Phường Điện Biên", DECEMBER, CLEAN_STREETS, null, null, null);
        var longAgo = new SaidTexts(5, 5, 1L, "Phường Hàng Bạc", YearMonth.of(2023, 10), CLEAN_STREETS, null, null, null);

        assertThat(ReportDoubts.of(report, List.of(), List.of(), List.of(report, longAgo, stranger), true)).isEmpty();
        assertThat(ReportDoubts.of(report, List.of(), List.of(), List.of(report, lastMonth, neighbour), true)).extracting(Doubt::kind)
                .containsExactly(DoubtKind.SAME_AS_LAST_MONTH, DoubtKind.SAME_AS_ANOTHER);
    }

    @Test
    void aWardIsNotToldWhoseTextIsTheSame() {
        var report = report(CLEAN_STREETS, "Thiếu thùng rác.", "Vận động 30 hộ, 15/1.");
        var neighbour = new SaidTexts(3, 6, 1L, "Phường Hàng Bài", DECEMBER, CLEAN_STREETS, null, null, null);

        assertThat(ReportDoubts.of(report, List.of(), List.of(), List.of(neighbour), true).get(0).arguments()).containsExactly("Phường Hàng Bài");
        assertThat(ReportDoubts.of(report, List.of(), List.of(), List.of(neighbour), false).get(0).arguments()).containsExactly("một đơn vị khác");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Không phát sinh"})
    void limitationsAreAlwaysFound(String limitations) {
        var report = report("Nhân dân yên tâm.", limitations.isEmpty() ? null : limitations, "Vận động 30 hộ, 15/1.");

        assertThat(ReportDoubts.of(report, List.of(), List.of(), List.of(), true)).extracting(Doubt::kind).containsExactly(DoubtKind.NO_LIMITATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Vận động 30 hộ phân loại rác, Chi hội Phụ nữ, 15/1. | 0",
        "Ra quân dọn vệ sinh trước Tết. | 0",
        "Đối thoại với tiểu thương hằng tuần. | 0",
        "Vận động 30 hộ phân loại rác, Chi hội Phụ nữ. | 1",
        "Việc một, 15/1.\\nViệc hai của tổ 3.\\nViệc ba. | 2",
        "                | 0"})
    void eachTaskHasADeadline(String tasks, int undated) {
        var found = ReportDoubts.of(report("Nhân dân yên tâm.", "Thiếu thùng rác.", tasks == null ? null : tasks.replace("\\n", "\n")), List.of(), List.of(), List.of(), true);

        assertThat(found).hasSize(undated == 0 ? 0 : 1);
        assertThat(found).allSatisfy(doubt -> assertThat(doubt.arguments().get(0)).isEqualTo(Integer.toString(undated)));
    }

    private static SaidTexts sound() {
        return report("Nhân dân yên tâm.", "Thiếu thùng rác.", "Vận động 30 hộ, 15/1.");
    }

    private static SaidTexts report(String situation, String limitations, String nextTasks) {
        return new SaidTexts(1, 5, 1L, "Phường Hàng Bạc", DECEMBER, situation, limitations, nextTasks, nextTasks);
    }

    private static SaidFigure figure(Terms terms, String value, String denominator) {
        return new SaidFigure(5, DECEMBER, 7, "AS-02", "Việc làm", terms, new BigDecimal(value), denominator == null ? null : new BigDecimal(denominator), null, null, 2023);
    }
}
