package vn.danvankheo.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.scoring.DistrictScoring;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.target.Target;

/**
 * Bảng chỉ tiêu trên màn hình: a scoreboard with the way to each target's own page.
 *
 * @param ids   the targets' ids by their codes
 * @param lists where the models stand that were counted instead of reported, by the targets' codes
 * @param open  the targets not completed, the most urgent first; what nobody judges is left out
 * @param tally the verdicts that occur, the best first, with their counts
 */
record BoardView(Scoreboard scoreboard, Map<String, Long> ids, Map<String, String> lists, List<Standing> open, List<Map.Entry<Verdict, Integer>> tally) {

    /** What leaders ask about first: what is lost, what is behind, then what only waits. */
    private static final List<Verdict> MOST_URGENT_FIRST = List.of(Verdict.NOT_MET, Verdict.BEHIND, Verdict.NO_DATA, Verdict.PENDING, Verdict.ON_TRACK, Verdict.HELD);

    private static final List<Verdict> BEST_FIRST = List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.ON_TRACK, Verdict.HELD, Verdict.PENDING,
            Verdict.BEHIND, Verdict.NOT_MET, Verdict.NO_DATA, Verdict.NOT_ASSESSED);

    /** @param ward whose board it is; null: the district's */
    static BoardView of(DistrictScoring scored, District district, Unit ward) {
        var code = ward == null ? null : ward.getCode();
        return scored.once(BoardView.class, code, () -> made(scored, district, code));
    }

    /** How many of the open ones nobody has to ask about: they keep up, hold, or wait for figures. */
    public long onTheWay() {
        return open.stream().filter(standing -> !standing.verdict().isAskedAbout()).count();
    }

    private static BoardView made(DistrictScoring scored, District district, String ward) {
        var scoreboard = ward == null ? scored.district() : scored.ward(ward);
        return new BoardView(scoreboard, scored.targets().stream().collect(Collectors.toMap(Target::getCode, Target::getId)),
                scored.targets().stream().filter(target -> target.getTerms().isFromRegister())
                        .collect(Collectors.toMap(Target::getCode, target -> new RegisterLists(target.getTerms(), district).list(scored.asOf(), ward))),
                open(scoreboard), tally(scoreboard));
    }

    private static List<Standing> open(Scoreboard scoreboard) {
        return scoreboard.standings().stream()
                .filter(standing -> MOST_URGENT_FIRST.contains(standing.verdict()))
                .sorted(Comparator.comparingInt(standing -> MOST_URGENT_FIRST.indexOf(standing.verdict())))
                .toList();
    }

    private static List<Map.Entry<Verdict, Integer>> tally(Scoreboard scoreboard) {
        var counts = scoreboard.tally();
        return BEST_FIRST.stream().filter(verdict -> counts.of(verdict) > 0).map(verdict -> Map.entry(verdict, counts.of(verdict))).toList();
    }
}
