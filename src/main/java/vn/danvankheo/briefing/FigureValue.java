package vn.danvankheo.briefing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.util.Assert;
import vn.danvankheo.target.Terms;
import vn.danvankheo.web.VietnameseNumbers;

/** Giá trị: a number, or for a share its numerator and denominator. Zero is a value; missing is no value at all. */
@Embeddable
public record FigureValue(BigDecimal value, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FigureValue {
        Assert.isTrue(value != null && value.signum() >= 0, "a figure is never negative");
        Assert.isTrue(denominator == null || denominator.signum() >= 0, "a denominator is never negative");
    }

    /** {@code 1.234,5}, or for a share {@code 85/100 = 85,0 %}. */
    public String words() {
        var number = VietnameseNumbers.format(value);
        if (denominator == null) {
            return number;
        }
        return number + "/" + VietnameseNumbers.format(denominator) + (denominator.signum() == 0 ? "" : " = " + VietnameseNumbers.percent(comparable()));
    }

    /** The same with what it is a number of, where the terms say so: {@code 12 triệu đồng}. */
    public String words(Terms terms) {
        var unit = terms.figureUnit();
        return unit.isEmpty() ? words() : words() + " " + unit;
    }

    /** What can be laid beside another month's: the number itself, or for a share its percentage; null for a share of nothing. */
    public BigDecimal comparable() {
        if (denominator == null) {
            return value;
        }
        return denominator.signum() == 0 ? null : value.multiply(HUNDRED).divide(denominator, 6, RoundingMode.HALF_UP);
    }

    /** The same number, however many zeros it ends in. */
    public boolean isSameAs(FigureValue other) {
        return other != null && value.compareTo(other.value) == 0
                && (denominator == null ? other.denominator == null : other.denominator != null && denominator.compareTo(other.denominator) == 0);
    }

    /** Numerators and denominators are added apart. */
    public FigureValue plus(FigureValue other) {
        return new FigureValue(value.add(other.value), denominator == null ? null : denominator.add(other.denominator));
    }
}
