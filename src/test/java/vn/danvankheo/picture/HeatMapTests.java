package vn.danvankheo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.briefing.BoardState;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.GroupTerms;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Standings;
import vn.danvankheo.scoring.Verdict;

class HeatMapTests {

    private static HeatMap.Row row(String ward, Verdict... verdicts) {
        var standings = Stream.of(verdicts).map(verdict -> new Standing(Standings.PEOPLE, YearMonth.of(2023, 11), null, null, null, null, null, verdict, "", 1, 1, List.of(), null)).toList();
        return new HeatMap.Row(Standings.unit(ward), new Scoreboard(YearMonth.of(2023, 11), List.of(new GroupStanding(new GroupTerms("G", "Nhóm"), standings))));
    }

    @Test
    void whatLagsMostIsSaidInASentence() {
        var heat = new HeatMap(11, Map.of(), List.of(row("A", Verdict.BEHIND, Verdict.MET), row("B", Verdict.NOT_MET, Verdict.PENDING), row("C", Verdict.BEHIND, Verdict.BEHIND)));

        assertThat(heat.finding()).isEqualTo("Đến hết tháng 11 có 4 ô chậm tiến độ hoặc không đạt. Nhiều nhất ở chỉ tiêu “Chỉ tiêu” (3 phường); ở phường C (2 chỉ tiêu).");
        assertThat(heat.completed()).containsExactly(0L, 1L);
        assertThat(heat.tally()).containsEntry(Verdict.BEHIND, 3L).containsEntry(Verdict.NOT_MET, 1L);
        assertThat(heat.groups()).extracting(HeatMap.Head::width).containsExactly(2);
    }

    @Test
    void nothingLagsIsGoodNews() {
        assertThat(new HeatMap(11, Map.of(), List.of(row("A", Verdict.HELD), row("B", Verdict.MET))).finding()).isEqualTo("Đến hết tháng 11 không phường nào chậm tiến độ hoặc không đạt.");
    }

    @ParameterizedTest
    @CsvSource({"0, 30, 1", "20, 30, 1", "21, 30, 2", "24, 30, 3", "27, 30, 4", "30, 30, 4", "0, 0, 0"})
    void aWardOnTheMapIsDarkerTheMoreItCompleted(int completed, int total, int shade) {
        assertThat(new WardMap.Cell(null, null, new Completion(0, completed, total), BoardState.ACCEPTED, null).shade()).isEqualTo(shade);
    }

    @Test
    void manyNamesAreCutShort() {
        assertThat(Names.of(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C, D");
        assertThat(Names.of(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C và 2 phường nữa");
    }
}
