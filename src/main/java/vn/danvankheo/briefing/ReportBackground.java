package vn.danvankheo.briefing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.danvankheo.movement.MonthlyModel;

/**
 * Nền của báo cáo: what is known of a month before its unit writes a word.
 *
 * @param before the unit's report before this one; null: there is none
 * @param models of the ward by the end of the month; none for a district, whose wards have them
 * @param setting of its district
 */
public record ReportBackground(BriefingReport before, List<MonthlyModel> models, DistrictBriefingSetting setting) {

    public boolean asks(ReportSection section) {
        return !setting.getSwitchedOff().contains(section);
    }

    /** What was heard before and was still open then. */
    List<OpinionItem> openBefore() {
        return before == null ? List.of() : before.opinions().stream().filter(opinion -> !opinion.isClosed()).map(OpinionItem::carriedOver).toList();
    }

    /** Of it, what the report does not speak of already. */
    List<OpinionItem> carriedOver(BriefingReport report) {
        return openBefore().stream().filter(opinion -> report.opinions().stream().noneMatch(opinion::isSameAs)).toList();
    }

    /** Whether the report took it over from before, rather than hearing it first. */
    public boolean isCarriedOver(UUID opinion) {
        return openBefore().stream().anyMatch(earlier -> earlier.getKey().equals(opinion));
    }

    /** All that was promised for the month, each with what the report says of it. */
    List<LastTask> promises(BriefingReport report) {
        var answered = report.lastTasks();
        var open = before == null ? Stream.<LastTask>empty() : before.nextTasks().stream().map(LastTask::of);
        return Stream.concat(answered.stream(), open.filter(promise -> answered.stream().noneMatch(promise::isSameAs))).toList();
    }

    /** Last month's recommendations that the district answered, and those that still wait. */
    public List<Recommendation> recommendedBefore() {
        return before == null ? List.of() : before.recommendations();
    }
}
