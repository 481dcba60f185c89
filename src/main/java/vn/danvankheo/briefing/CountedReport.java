package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A report as the scoreboard asks for it.
 *
 * @param acceptedAt null before it was accepted; a report that is corrected goes on counting as it was accepted
 */
public record CountedReport(long unitId, YearMonth month, ReportStatus status, Instant acceptedAt) {

    public boolean isCounted() {
        return acceptedAt != null;
    }
}
