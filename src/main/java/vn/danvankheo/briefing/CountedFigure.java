package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A figure as the scoreboard asks for it.
 *
 * @param targetId           of the month's own year, or of the next for what this year is compared with
 * @param value              what is written now; null when a correction under way takes it away
 * @param denominator        null unless the target is a share
 * @param countedValue       what was accepted; null before
 * @param countedDenominator null unless the target is a share
 */
public record CountedFigure(long unitId, YearMonth month, long targetId, BigDecimal value, BigDecimal denominator, BigDecimal countedValue,
        BigDecimal countedDenominator, ReportStatus status, long reportId) {

    /** What was accepted, also while it is corrected; null when nothing was. */
    public FigureValue counted() {
        return countedValue == null ? null : new FigureValue(countedValue, countedDenominator);
    }

    /** What would count if all that waits were accepted; null when nothing would. */
    public FigureValue provisional() {
        return status == ReportStatus.SUBMITTED ? filed() : counted();
    }

    FigureValue filed() {
        return value == null ? null : new FigureValue(value, denominator);
    }
}
