package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.target.Direction;

/**
 * Thương số: a value kept as numerator over a positive denominator, so that nothing is rounded before a verdict.
 * Comparisons multiply crosswise and are exact: 1/3 of 100 % is more than 33.3333333333 %.
 */
record Quotient(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int DECIMALS = 10;

    Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a quotient has a positive denominator, not " + denominator);
        }
    }

    static Quotient of(BigDecimal number) {
        return new Quotient(number, BigDecimal.ONE);
    }

    static Quotient percent(BigDecimal part, BigDecimal whole) {
        return new Quotient(part.multiply(HUNDRED), whole);
    }

    /** What is due of a year's goal by the end of a month: 120 by June is 60. */
    static Quotient pace(BigDecimal goal, int month) {
        return new Quotient(goal.multiply(BigDecimal.valueOf(month)), MONTHS);
    }

    Quotient plus(Quotient other) {
        return new Quotient(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Quotient dividedBy(int count) {
        return new Quotient(numerator, denominator.multiply(BigDecimal.valueOf(count)));
    }

    /** The change in percent from an earlier value that is not 0: 47 after 79 is -40.51. */
    Quotient changeFrom(Quotient earlier) {
        var now = numerator.multiply(earlier.denominator);
        var before = earlier.numerator.multiply(denominator);
        return percent(now.subtract(before), before);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isBetterThan(Quotient other, Direction direction) {
        return direction.isBetter(numerator.multiply(other.denominator), other.numerator.multiply(denominator));
    }

    boolean reaches(Quotient goal, Direction direction) {
        return !goal.isBetterThan(this, direction);
    }

    /** For reading only: exact for a plain number, otherwise to ten decimals. */
    BigDecimal toDecimal() {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return numerator;
        }
        var rounded = numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
