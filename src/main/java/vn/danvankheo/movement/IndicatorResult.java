package vn.danvankheo.movement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Kết quả so với mục tiêu: how far one indicator has come, by the newest value that was written down.
 * From 40 to 85, a value of 62 is 48.8 % of the way, 94 is 120 %; from 20 down to 5, a value of 8 is 80 %.
 * Without a baseline the value itself is measured: 34 of 40 is 85 %.
 *
 * @param latest null as long as nothing was counted
 * @param on     the day of the latest value; null as long as there is none
 */
public record IndicatorResult(Indicator indicator, BigDecimal latest, LocalDate on) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.valueOf(200);
    private static final BigDecimal FAR_BACK = BigDecimal.valueOf(50);
    private static final int DECIMALS = 6;

    /** How an indicator stands, for a word beside its number. */
    public enum Stage { NO_DATA, BEHIND, ON_TRACK, MET, EXCEEDED }

    static IndicatorResult none(Indicator indicator) {
        return new IndicatorResult(indicator, null, null);
    }

    /** Never cut, neither at 100 nor at 0, and never rounded up to a goal; null when nothing was counted or the goal leaves nothing to measure by, as one of 0 does. */
    public BigDecimal percent() {
        return latest == null ? null : percentOf(latest);
    }

    public Stage stage() {
        var percent = percent();
        if (percent == null) {
            return latest == null ? Stage.NO_DATA : Stage.ON_TRACK;
        }
        if (percent.compareTo(HUNDRED) >= 0) {
            return percent.compareTo(HUNDRED) == 0 ? Stage.MET : Stage.EXCEEDED;
        }
        return percent.signum() < 0 ? Stage.BEHIND : Stage.ON_TRACK;
    }

    /** {@code 48,8 %}, with as many decimals as show on which side of the goal it is; empty without one. */
    public String percentWords() {
        var percent = percent();
        return percent == null ? "" : VietnameseNumbers.formatAgainst(percent, HUNDRED) + "\u00A0%";
    }

    public String latestWords() {
        return latest == null ? "" : indicator.words(latest);
    }

    /** Whether a new value is worth a question: over twice the goal, below where it started, or back by half of the way, unless it stood there already. */
    boolean isOdd(BigDecimal value) {
        var now = percentOf(value);
        var before = percent();
        if (now == null) {
            return false;
        }
        var tooHigh = now.compareTo(TWICE) > 0 && (before == null || before.compareTo(TWICE) <= 0);
        var tooLow = now.signum() < 0 && (before == null || before.signum() >= 0);
        return tooHigh || tooLow || before != null && before.subtract(now).compareTo(FAR_BACK) > 0;
    }

    private BigDecimal percentOf(BigDecimal value) {
        var goal = indicator.goal();
        if (value.compareTo(goal) == 0) {
            return HUNDRED;
        }
        var start = indicator.baseline() == null || indicator.baseline().compareTo(goal) == 0 ? BigDecimal.ZERO : indicator.baseline();
        var way = goal.subtract(start);
        return way.signum() == 0 ? null : value.subtract(start).multiply(HUNDRED).divide(way, DECIMALS, RoundingMode.FLOOR);
    }
}
