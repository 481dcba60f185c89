package vn.danvankheo.target;

import java.math.BigDecimal;

/** Chiều: whether more is better (ít nhất) or less is (không quá). */
public enum Direction {
    AT_LEAST {
        @Override
        public boolean isBetter(BigDecimal value, BigDecimal than) {
            return value.compareTo(than) > 0;
        }
    },
    AT_MOST {
        @Override
        public boolean isBetter(BigDecimal value, BigDecimal than) {
            return value.compareTo(than) < 0;
        }
    };

    /** A number as people read it as a goal: {@code từ 90}, {@code không quá 12}. */
    public String goal(String number) {
        return (this == AT_LEAST ? "từ " : "không quá ") + number;
    }

    /** Strictly more favourable. */
    public abstract boolean isBetter(BigDecimal value, BigDecimal than);

    /** At least as favourable as the goal: ≥ for AT_LEAST, ≤ for AT_MOST. */
    public boolean isReachedBy(BigDecimal value, BigDecimal goal) {
        return !isBetter(goal, value);
    }
}
