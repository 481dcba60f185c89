package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A figure as the scoreboard asks for it.
 *
 * @param denominator null unless the target is a share
 * @param targetYear  the year of the target that it answers: the month's own, or the next for what this year is compared with
 */
public record CountedFigure(String unitCode, YearMonth month, String targetCode, BigDecimal value, BigDecimal denominator, ReportStatus status, long reportId, int targetYear) {
}
