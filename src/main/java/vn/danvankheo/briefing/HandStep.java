package vn.danvankheo.briefing;

import java.time.Instant;

/** A step of a report, as far as it changes hands. */
public record HandStep(long reportId, ReportStatus to, Instant at) {
}
