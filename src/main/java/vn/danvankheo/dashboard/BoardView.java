package vn.danvankheo.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.target.Target;

/**
 * Bảng chỉ tiêu trên màn hình: a scoreboard with the way to each target's own page.
 *
 * @param ids the targets' ids by their codes
 */
record BoardView(Scoreboard scoreboard, Map<String, Long> ids) {

    /** What leaders ask about first: what is lost, what is behind, then what only waits. */
    private static final List<Verdict> MOST_URGENT_FIRST = List.of(Verdict.NOT_MET, Verdict.BEHIND, Verdict.NO_DATA, Verdict.PENDING, Verdict.ON_TRACK, Verdict.HELD);

    private static final List<Verdict> BEST_FIRST = List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.ON_TRACK, Verdict.HELD, Verdict.PENDING,
            Verdict.BEHIND, Verdict.NOT_MET, Verdict.NO_DATA, Verdict.NOT_ASSESSED);

    static BoardView of(DistrictScoring scored, Scoreboard scoreboard) {
        return new BoardView(scoreboard, scored.targets().stream().collect(Collectors.toMap(Target::getCode, Target::getId)));
    }

    /** The targets not completed, the most urgent first; what nobody judges is left out. */
    public List<Standing> open() {
        return scoreboard.standings().stream()
                .filter(standing -> MOST_URGENT_FIRST.contains(standing.verdict()))
                .sorted(Comparator.comparingInt(standing -> MOST_URGENT_FIRST.indexOf(standing.verdict())))
                .toList();
    }

    /** The verdicts that occur, the best first, with their counts. */
    public List<Map.Entry<Verdict, Integer>> tally() {
        var counts = scoreboard.tally();
        return BEST_FIRST.stream().filter(verdict -> counts.of(verdict) > 0).map(verdict -> Map.entry(verdict, counts.of(verdict))).toList();
    }
}
