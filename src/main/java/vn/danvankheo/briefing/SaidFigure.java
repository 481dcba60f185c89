package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.danvankheo.target.Terms;

/**
 * A figure with what it answers, for comparing it with last month's and with its parts.
 *
 * @param targetYear the year of the target that it answers: the month's own, or the next for what this year is compared with
 */
public record SaidFigure(long unitId, YearMonth month, long targetId, String code, String name, Terms terms, BigDecimal value, BigDecimal denominator,
        BigDecimal partsValue, BigDecimal partsDenominator, int targetYear) {

    FigureValue filed() {
        return new FigureValue(value, denominator);
    }

    /** What the units below the ward handed in, added up; null when none of them did. */
    FigureValue parts() {
        return partsValue == null ? null : new FigureValue(partsValue, partsDenominator);
    }
}
