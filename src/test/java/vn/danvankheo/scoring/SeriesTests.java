package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.scoring.Demand.numberAtLeast;
import static vn.danvankheo.scoring.Demand.numberAtMost;
import static vn.danvankheo.scoring.Demand.shareAtLeast;
import static vn.danvankheo.scoring.Papers.month;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvankheo.target.Accumulation;

class SeriesTests {

    @Test
    void theMonthsOfASeriesAreThoseOfTheBoards() {
        var scoring = Papers.of(numberAtLeast("100")).wards("A", "B").figure("A", 2, "3").figure("B", 2, "4").figure("A", 4, "5").scoring();

        assertThat(scoring.districtSeries(month(4)).get("T")).containsExactly(null, new BigDecimal("7"), new BigDecimal("7"), new BigDecimal("12"));
        assertThat(scoring.wardSeries("B", month(4)).get("T")).containsExactly(null, new BigDecimal("4"), new BigDecimal("4"), new BigDecimal("4"));
        assertThat(scoring.districtSeries(month(4)).get("T").get(3)).isEqualByComparingTo(scoring.district(month(4)).standing("T").orElseThrow().value());
    }

    @Test
    void aSharesSeriesIsOfSumsAndNotOfMeans() {
        var scoring = Papers.of(shareAtLeast("90").over(Accumulation.LATEST)).wards("A", "B").share("A", 1, "90", "100").share("B", 1, "10", "10").scoring();

        assertThat(scoring.districtSeries(month(1)).get("T")).isEqualTo(List.of(new BigDecimal("90.9090909091")));
    }

    @Test
    void onlyTheWardsOfTheMonthAreCompared() {
        var scoring = Papers.of(numberAtLeast("100")).wards("A").ward("B", "1981-01-01", "2023-07-01").scoring();

        assertThat(scoring.wards(month(6))).extracting(ReportingUnit::code).containsExactly("A", "B");
        assertThat(scoring.wards(month(7))).extracting(ReportingUnit::code).containsExactly("A");
    }

    @Test
    void onlyWhatGrowsTowardsAGoalHasAPace() {
        assertThat(Papers.of(numberAtLeast("120")).wards("A").figure("A", 1, "1").standing(1).pace(6)).hasValueSatisfying(pace -> assertThat(pace).isEqualByComparingTo("60"));
        assertThat(Papers.of(numberAtMost("120")).wards("A").figure("A", 1, "1").standing(1).pace(6)).isEmpty();
        assertThat(Papers.of(numberAtLeast("120").over(Accumulation.WORST)).wards("A").figure("A", 1, "1").standing(1).pace(6)).isEmpty();
        assertThat(Papers.of(numberAtLeast("0")).wards("A").figure("A", 1, "1").standing(1).pace(6)).isEmpty();
    }
}
