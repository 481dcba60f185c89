package vn.danvankheo.briefing;

/** Dòng thay đổi: one thing that two versions say differently. @param before null: it was not said. @param after null: it is said no longer */
public record ChangedLine(ReportSection section, String key, String label, String before, String after) {
}
