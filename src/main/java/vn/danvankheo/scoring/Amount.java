package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Số cộng dồn: a number, or a numerator with its denominator, that adds up part by part: 90/100 and 900/1000 make 990/1100.
 *
 * @param denominator null for a NUMBER
 */
record Amount(BigDecimal value, BigDecimal denominator) {

    Amount plus(Amount other) {
        return new Amount(value.add(other.value), denominator == null ? null : denominator.add(other.denominator));
    }

    /** The number, or the percentage; empty where the denominator is 0. */
    Optional<Quotient> quotient() {
        if (denominator == null) {
            return Optional.of(Quotient.of(value));
        }
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(Quotient.percent(value, denominator));
    }
}
