package vn.danvankheo.briefing;

import java.util.List;

/** Hai bản nộp đặt cạnh nhau. @param all the report's versions, the oldest first */
record VersionPair(BriefingReport report, List<ReportVersion> all, ReportVersion before, ReportVersion after, ReportDifference difference) {
}
