package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A report as lists show it. */
public record ReportRow(long id, long unitId, String unitName, YearMonth month, ReportStatus status, boolean late, Instant submittedAt, String returnReason, Integer countedVersion,
        Instant acceptedAt) {

    static ReportRow of(UnitReport found) {
        return new ReportRow(found.getId(), found.getUnit().getId(), found.getUnit().getName(), found.getMonth(), found.getStatus(), found.getLate(), found.getSubmittedAt(),
                found.getReturnReason(), found.getCountedVersion(), found.getAcceptedAt());
    }

    /** Of a report that was corrected, or is: from which version it counts. */
    public boolean isOfNote() {
        return acceptedAt != null && (status != ReportStatus.ACCEPTED || countedVersion != null && countedVersion > 1);
    }
}
