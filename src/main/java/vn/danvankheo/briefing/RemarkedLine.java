package vn.danvankheo.briefing;

/** Chỗ được nhận xét: a line of a report, or a section as a whole. */
record RemarkedLine(ReportSection section, String key, String label) {
}
