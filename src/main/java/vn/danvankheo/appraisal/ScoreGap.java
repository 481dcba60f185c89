package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.web.VietnameseNumbers;

/** Chênh lệch điểm: by how much wards gave their models more than the score that decided, over so many models; negative when they gave less. */
record ScoreGap(long models, BigDecimal sum) {

    static final ScoreGap NONE = new ScoreGap(0, BigDecimal.ZERO);

    ScoreGap plus(ScoreGap other) {
        return new ScoreGap(models + other.models, sum.add(other.sum));
    }

    public boolean isKnown() {
        return models > 0;
    }

    /** In points for one model. */
    BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(models), 1, RoundingMode.HALF_UP);
    }

    /** {@code cao hơn 4,2 điểm}, {@code thấp hơn 0,5 điểm}, {@code bằng nhau}. */
    public String words() {
        return switch (mean().signum()) {
            case 1 -> "cao hơn " + points() + " điểm";
            case -1 -> "thấp hơn " + points() + " điểm";
            default -> "bằng nhau";
        };
    }

    private String points() {
        return VietnameseNumbers.format(mean().abs());
    }
}
