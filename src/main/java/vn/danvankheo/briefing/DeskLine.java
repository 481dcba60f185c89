package vn.danvankheo.briefing;

import java.util.List;

/**
 * Dòng của bàn duyệt: a report that waits, with what the system noticed and how long it has been lying.
 *
 * @param missing how many figures it lacks
 * @param waiting how long it lies with the district since its latest submission
 */
public record DeskLine(WaitingReport report, List<Doubt> doubts, long missing, String waiting, TimeInHands hands) {

    /** How many numbers can hardly be right. */
    public long oddFigures() {
        return doubts.stream().map(Doubt::key).filter(key -> key.startsWith(ReportSection.FIGURES.key(""))).distinct().count();
    }

    /** Nothing in it needs a second look, so that it may be accepted with others. */
    public boolean isPlain() {
        return doubts.isEmpty() && missing == 0 && report.openRemarks() == 0;
    }
}
