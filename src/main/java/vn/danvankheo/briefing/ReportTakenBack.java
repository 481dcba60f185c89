package vn.danvankheo.briefing;

import java.time.Instant;

/** Bước vừa được hoàn tác: whoever was told of the step needs not act upon it; and what it settled is to be done again; told as {@link ReportMoved} is. */
public record ReportTakenBack(BriefingReport report, Instant madeAt) {
}
