package vn.danvankheo.briefing;

/** Bước vừa được hoàn tác: whoever was told of the step needs not act upon it; told as {@link ReportMoved} is. */
public record ReportTakenBack(BriefingReport report) {
}
