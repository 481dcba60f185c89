package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A report as lists show it. */
public record ReportRow(long id, long unitId, String unitName, YearMonth month, ReportStatus status, boolean late, Instant submittedAt, String returnReason, Integer countedVersion,
        Instant acceptedAt) {

    /** Of a report that was corrected, or is: from which version it counts. */
    public boolean isOfNote() {
        return acceptedAt != null && (status != ReportStatus.ACCEPTED || countedVersion != null && countedVersion > 1);
    }
}
