package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.danvankheo.target.Measure;

/** Số liệu: what one unit reports about one target for one month; a RATIO has a denominator too, so 90 of 100 households. */
public record FiledFigure(String unitCode, YearMonth month, String targetCode, BigDecimal value, BigDecimal denominator) {

    public FiledFigure {
        if (value.signum() < 0 || denominator != null && denominator.signum() < 0) {
            throw new IllegalArgumentException("a figure is never negative: " + value + " of " + denominator);
        }
    }

    /** A figure without a denominator says nothing about a share; a number needs none. */
    boolean answers(Measure measure) {
        return measure == Measure.NUMBER || denominator != null;
    }
}
