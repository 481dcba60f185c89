package vn.danvankheo.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvankheo.briefing.ExplanationRow;
import vn.danvankheo.scoring.ReportingUnit;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.Verdict;
import vn.danvankheo.scoring.WardStanding;

/**
 * Chỉ tiêu chưa hoàn thành: one that somebody has to say something about.
 *
 * @param holding   the wards that are themselves not where they should be, the worst first
 * @param explained what wards were asked about its month's figures, and answered
 * @param silent    the names of those that hold it back and were not even asked why
 */
record OpenTarget(Standing standing, List<WardStanding> holding, List<ExplanationRow> explained, List<String> silent) {

    /** What a leader asks about, in this order. */
    private static final List<Verdict> ASKED_ABOUT = List.of(Verdict.NOT_MET, Verdict.BEHIND, Verdict.NO_DATA);

    /** What waits. */
    private static final List<Verdict> WAITING = List.of(Verdict.PENDING, Verdict.ON_TRACK, Verdict.HELD);

    static boolean isWaiting(Standing standing) {
        return WAITING.contains(standing.verdict());
    }

    static Comparator<Standing> mostUrgentFirst() {
        return Comparator.comparingInt(standing -> ASKED_ABOUT.contains(standing.verdict()) ? ASKED_ABOUT.indexOf(standing.verdict()) : ASKED_ABOUT.size() + WAITING.indexOf(standing.verdict()));
    }

    /** @param mayBeAsked false: the register counts the target, and no ward answers for it */
    static OpenTarget of(Standing standing, List<WardStanding> wards, List<ExplanationRow> explained, boolean mayBeAsked) {
        var holding = wards.stream().filter(ward -> ward.standing().verdict().isAskedAbout()).sorted(Comparator.comparing(WardStanding::standing, mostUrgentFirst()).thenComparing(WardStanding.furthestFirst())).toList();
        var asked = explained.stream().map(ExplanationRow::unitCode).collect(Collectors.toSet());
        return new OpenTarget(standing, holding, explained, holding.stream().map(WardStanding::ward).filter(ward -> mayBeAsked && !asked.contains(ward.code())).map(ReportingUnit::shortName).toList());
    }
}
