package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** A wish to correct, as the desk lists it. */
public record AskedCorrection(long id, long reportId, String unitName, YearMonth month, String reason, Instant askedAt) {
}
