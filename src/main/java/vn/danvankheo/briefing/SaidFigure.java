package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.danvankheo.target.Terms;

/** A figure with what it answers, for comparing months. */
public record SaidFigure(long unitId, YearMonth month, long targetId, String code, String name, Terms terms, BigDecimal value, BigDecimal denominator) {

    FigureValue filed() {
        return new FigureValue(value, denominator);
    }
}
