package vn.danvankheo.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.GroupTerms;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.TargetTerms;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;

class TurnTests {

    private static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2023, 11);

    @Test
    void onlyTheTargetsOfWhichTheBoardSaysSomethingElseHaveTurned() {
        var turns = Turn.between(board(OCTOBER, standing("A", Verdict.MET), standing("B", Verdict.BEHIND), standing("C", Verdict.ON_TRACK)),
                board(NOVEMBER, standing("A", Verdict.MET), standing("B", Verdict.MET), standing("C", Verdict.BEHIND)));

        assertThat(turns).extracting(turn -> turn.now().target().code()).containsExactly("C", "B");
        assertThat(turns).extracting(Turn::way).containsExactly(Turn.Way.WORSE, Turn.Way.BETTER);
        assertThat(turns.get(1).now().reason()).isEqualTo("Vì B đạt.");
    }

    @Test
    void aTargetThatIsOnOneBoardAloneHasNotTurned() {
        assertThat(Turn.between(board(OCTOBER, standing("A", Verdict.MET)), board(NOVEMBER, standing("B", Verdict.NOT_MET)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BEHIND, ON_TRACK, BETTER", "ON_TRACK, BEHIND, WORSE", "MET, EXCEEDED, BETTER", "EXCEEDED, MET, WORSE", "HELD, NOT_MET, WORSE", "BEHIND, NOT_MET, WORSE",
        "NO_DATA, BEHIND, OTHER", "PENDING, MET, OTHER", "MET, PENDING, OTHER", "HELD, ON_TRACK, OTHER", "NOT_ASSESSED, MET, OTHER"})
    void whereOneSaysNothingYetItIsNeitherBetterNorWorse(Verdict before, Verdict now, Turn.Way way) {
        assertThat(new Turn(standing("A", before), standing("A", now)).way()).isEqualTo(way);
    }

    private static Scoreboard board(YearMonth asOf, Standing... standings) {
        return new Scoreboard(asOf, List.of(new GroupStanding(new GroupTerms("KT", "Kinh tế"), Arrays.asList(standings))));
    }

    private static Standing standing(String code, Verdict verdict) {
        var target = new TargetTerms(code, "Chỉ tiêu " + code, "KT", "hộ", Measure.NUMBER, Direction.AT_LEAST, BigDecimal.TEN, null, Accumulation.SUM, Consolidation.SUM, TargetScope.WARDS,
                Basis.VALUE, TargetStatus.ACTIVE);
        return new Standing(target, NOVEMBER, BigDecimal.ONE, null, null, BigDecimal.TEN, null, verdict, "Vì %s %s.".formatted(code, verdict.words()), 18, 18, List.of(), null);
    }
}
