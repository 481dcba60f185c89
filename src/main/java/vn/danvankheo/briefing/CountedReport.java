package vn.danvankheo.briefing;

import java.time.YearMonth;

/** A report as the scoreboard asks for it. */
public record CountedReport(String unitCode, YearMonth month, ReportStatus status) {
}
