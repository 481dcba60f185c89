package vn.danvankheo.presentation;

import java.util.Comparator;
import java.util.List;
import vn.danvankheo.briefing.ExplanationRow;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.scoring.WardStanding;

/**
 * Chỉ tiêu chưa hoàn thành: one that somebody has to say something about.
 *
 * @param holding   the wards that are themselves not where they should be, the worst first
 * @param explained what wards were asked about its month's figures, and answered
 */
record OpenTarget(Standing standing, List<WardStanding> holding, List<ExplanationRow> explained) {

    /** What a leader asks about; the others only need time, or figures. */
    private static final List<Verdict> ASKED_ABOUT = List.of(Verdict.NOT_MET, Verdict.BEHIND, Verdict.NO_DATA);

    /** What waits. */
    private static final List<Verdict> WAITING = List.of(Verdict.PENDING, Verdict.ON_TRACK, Verdict.HELD);

    static boolean isAskedAbout(Standing standing) {
        return ASKED_ABOUT.contains(standing.verdict());
    }

    static boolean isWaiting(Standing standing) {
        return WAITING.contains(standing.verdict());
    }

    static Comparator<Standing> mostUrgentFirst() {
        return Comparator.comparingInt(standing -> ASKED_ABOUT.contains(standing.verdict()) ? ASKED_ABOUT.indexOf(standing.verdict()) : ASKED_ABOUT.size() + WAITING.indexOf(standing.verdict()));
    }

    static OpenTarget of(Standing standing, List<WardStanding> wards, List<ExplanationRow> explained) {
        return new OpenTarget(standing, wards.stream().filter(ward -> isAskedAbout(ward.standing())).sorted(Comparator.comparing(WardStanding::standing, mostUrgentFirst())).toList(), explained);
    }
}
