package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.danvankheo.target.Direction;

/**
 * Kết quả một chỉ tiêu: its value as of a month, the verdict, and why.
 *
 * @param value          null without data; a percentage has up to ten decimals and the verdict was reached before that rounding
 * @param numerator      of a share that is one (so neither a mean nor a change), with its {@code denominator}; otherwise null
 * @param assigned       giao: the district's, or on a ward's board the ward's; null when nothing was assigned
 * @param stretch        phấn đấu, or null
 * @param reported       how many of the {@code expected} units in scope have at least one figure
 * @param missing        short names of the others
 * @param stretchReached the verdict against phấn đấu that stands beside the one against giao; null without stretch or value
 */
public record Standing(TargetTerms target, YearMonth asOf, BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal assigned,
        BigDecimal stretch, Verdict verdict, String reason, int reported, int expected, List<String> missing, Boolean stretchReached) {

    /** What a goal that grows evenly over the year asks by the end of a month: 120 by June is 60; empty where the verdict knows no pace. */
    public Optional<BigDecimal> pace(int month) {
        var hasPace = assigned != null && assigned.signum() > 0 && target.direction() == Direction.AT_LEAST && !target.isGuarded();
        return hasPace ? Optional.of(Quotient.pace(assigned, month).toDecimal()) : Optional.empty();
    }

    public boolean isCompleted() {
        return verdict.isCompleted();
    }
}
