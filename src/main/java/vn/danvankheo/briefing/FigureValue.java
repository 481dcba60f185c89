package vn.danvankheo.briefing;

import java.math.BigDecimal;
import org.springframework.util.Assert;

/** Giá trị: a number, or for a share its numerator and denominator. Zero is a value; missing is no value at all. */
public record FigureValue(BigDecimal value, BigDecimal denominator) {

    public FigureValue {
        Assert.isTrue(value != null && value.signum() >= 0, "a figure is never negative");
        Assert.isTrue(denominator == null || denominator.signum() >= 0, "a denominator is never negative");
    }

    /** Numerators and denominators are added apart. */
    public FigureValue plus(FigureValue other) {
        return new FigureValue(value.add(other.value), denominator == null ? null : denominator.add(other.denominator));
    }
}
