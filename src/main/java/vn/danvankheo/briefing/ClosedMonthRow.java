package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A closed month as lists show it. @param reopenedAt null while it is closed */
public record ClosedMonthRow(long id, YearMonth month, int number, Instant closedAt, String closedBy, Instant reopenedAt, String reopenedBy, String reopenReason) {

    public boolean isReopened() {
        return reopenedAt != null;
    }
}
