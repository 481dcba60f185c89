package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A report as lists show it. */
public record ReportRow(long id, long unitId, String unitName, YearMonth month, ReportStatus status, boolean late, Instant submittedAt, String returnReason) {
}
