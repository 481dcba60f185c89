package vn.danvankheo.briefing;

import java.time.Instant;

/** Báo cáo vừa chuyển bước: told within the transaction that moved it, so that whoever writes something down because of it does so with it or not at all. */
public record ReportMoved(BriefingReport report, Instant at) {
}
