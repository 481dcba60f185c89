package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A report as lists show it. */
public record ReportRow(long id, long unitId, String unitName, YearMonth month, ReportStatus status, boolean late, Instant submittedAt, String returnReason, Integer countedVersion,
        Instant acceptedAt) {

    static ReportRow of(UnitReport found) {
        return new ReportRow(found.id(), found.unit().getId(), found.unit().getName(), found.month(), found.status(), found.late(), found.submittedAt(),
                found.returnReason(), found.countedVersion(), found.acceptedAt());
    }

    /** Of a report that was corrected, or is: from which version it counts. */
    public boolean isOfNote() {
        return acceptedAt != null && (status != ReportStatus.ACCEPTED || countedVersion != null && countedVersion > 1);
    }
}
