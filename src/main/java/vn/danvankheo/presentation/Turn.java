package vn.danvankheo.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;

/** Chỉ tiêu đổi đánh giá: a target of which the board says something else than the month before. */
record Turn(Standing before, Standing now) {

    /** Chiều thay đổi. Where one of the two says nothing yet, it is neither better nor worse. */
    enum Way { WORSE, BETTER, OTHER }

    /** How good a verdict is; what has no number says nothing. */
    private static final Map<Verdict, Integer> WORTH = Map.of(Verdict.EXCEEDED, 5, Verdict.MET, 4, Verdict.ON_TRACK, 3, Verdict.HELD, 3, Verdict.BEHIND, 2, Verdict.NOT_MET, 1);

    /** The targets on both boards whose verdicts differ: what became worse first, then what became better, each as the board has them. */
    static List<Turn> between(Scoreboard before, Scoreboard now) {
        var then = before.standings().stream().collect(Collectors.toMap(standing -> standing.target().code(), Function.identity()));
        return now.standings().stream().filter(standing -> then.containsKey(standing.target().code())).map(standing -> new Turn(then.get(standing.target().code()), standing))
                .filter(turn -> turn.before.verdict() != turn.now.verdict()).sorted(Comparator.comparing(Turn::way)).toList();
    }

    Way way() {
        var from = WORTH.get(before.verdict());
        var to = WORTH.get(now.verdict());
        if (from == null || to == null || Objects.equals(from, to)) {
            return Way.OTHER;
        }
        return to > from ? Way.BETTER : Way.WORSE;
    }

    public boolean isBetter() {
        return way() == Way.BETTER;
    }

    public boolean isWorse() {
        return way() == Way.WORSE;
    }
}
