package vn.danvankheo.briefing;

/** Báo cáo với báo cáo trước: a report, and as long as it is written its unit's last one before it, against which it is written; null: there is none. */
record WrittenReport(BriefingReport report, BriefingReport before) {
}
