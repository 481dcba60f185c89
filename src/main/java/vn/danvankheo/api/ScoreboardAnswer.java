package vn.danvankheo.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.danvankheo.scoring.GroupStanding;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.target.FigureSource;

/**
 * A scoreboard as JSON.
 *
 * @param asOf  the last month that counts, {@code 2023-11}
 * @param ward  null: the whole district
 * @param total the targets that are judged
 * @param tally every verdict with its count
 */
record ScoreboardAnswer(String district, int year, String asOf, String ward, int completed, int total, int exceeded, int met, Map<Verdict, Integer> tally,
        List<GroupAnswer> groups, List<TargetAnswer> targets) {

    /** @param completed of the group's targets that are judged */
    record GroupAnswer(String code, String name, int completed, int total) {

        static GroupAnswer of(GroupStanding standing) {
            var completion = standing.completion();
            return new GroupAnswer(standing.group().code(), standing.group().name(), completion.completed(), completion.total());
        }
    }

    /**
     * @param group    the code of its group
     * @param value    null without data; a percentage for a share or a change
     * @param source   whether reports answer it, or the register of models is counted
     * @param reported of the expected units, those with at least one figure; for the register all of them
     */
    record TargetAnswer(String code, String name, String group, FigureSource source, BigDecimal value, BigDecimal assigned, BigDecimal stretch, Verdict verdict,
            String reason, int reported, int expected) {

        static TargetAnswer of(Standing standing) {
            var target = standing.target();
            return new TargetAnswer(target.code(), target.name(), target.groupCode(), target.source(), plain(standing.value()), plain(standing.assigned()), plain(standing.stretch()),
                    standing.verdict(), standing.reason(), standing.reported(), standing.expected());
        }
    }

    /** Without trailing zeros, and never as 2E+5. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static ScoreboardAnswer of(String district, int year, YearMonth asOf, String ward, Scoreboard scoreboard) {
        var completion = scoreboard.completion();
        return new ScoreboardAnswer(district, year, asOf.toString(), ward, completion.completed(), completion.total(), completion.exceeded(), completion.met(),
                scoreboard.tally().counts(), scoreboard.groups().stream().map(GroupAnswer::of).toList(),
                scoreboard.standings().stream().map(TargetAnswer::of).toList());
    }
}
