package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Kết quả so với kế hoạch of a model's indicators together: the mean of their percentages, in which none counts more than the cap,
 * so that what one did beyond its goal does not hide what another lacks. {@code 120 %} and {@code 80 %} with the cap at 100 are 90 %, not 100 %.
 *
 * @param percents of the goal, one for each indicator; one without any result counts 0
 */
record Attainment(List<BigDecimal> percents) {

    Attainment {
        percents = List.copyOf(percents);
    }

    boolean isEmpty() {
        return percents.isEmpty();
    }

    BigDecimal mean(BigDecimal cap) {
        return isEmpty() ? BigDecimal.ZERO : sum(cap).divide(count(), MathContext.DECIMAL64);
    }

    /** Compared without dividing, so that nothing is rounded. */
    boolean reaches(BigDecimal percent, BigDecimal cap) {
        return !isEmpty() && sum(cap).compareTo(percent.multiply(count())) >= 0;
    }

    private BigDecimal sum(BigDecimal cap) {
        return percents.stream().map(percent -> percent.max(BigDecimal.ZERO).min(cap)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal count() {
        return BigDecimal.valueOf(percents.size());
    }
}
