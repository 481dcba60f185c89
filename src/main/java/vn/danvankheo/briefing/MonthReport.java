package vn.danvankheo.briefing;

import java.time.Instant;

/**
 * Báo cáo của một đơn vị trong tháng: what a unit that owes a month's report handed in.
 *
 * @param ward           false: the district itself
 * @param reportId       null while nothing was begun, as everything after it
 * @param submissions    how often it was handed in on the system
 * @param countedVersion of which submission the figures count; null when none does, or when they came from old papers
 * @param late           whether it was first handed in after its due date
 */
public record MonthReport(long unitId, String unitCode, String unitName, String shortName, boolean ward, Long reportId, ReportStatus status, Integer submissions,
        Integer countedVersion, Instant submittedAt, Instant acceptedAt, Boolean late) {

    /** Nothing was ever handed in. */
    public boolean isMissing() {
        return submittedAt == null;
    }

    /** Its figures count, be it as they were before the correction that is under way. */
    public boolean isCounted() {
        return acceptedAt != null;
    }

    public boolean isHandedInLate() {
        return !isMissing() && late;
    }

    /** The ward's short name; the district's whole name, lest it be taken for a ward. */
    public String name() {
        return ward ? shortName : unitName;
    }
}
