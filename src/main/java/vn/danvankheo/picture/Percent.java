package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.web.VietnameseNumbers;

/** Phần trăm: shares for reading and for drawing. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 8;

    private Percent() {
    }

    /** To one decimal; nothing of nothing is 0. */
    static BigDecimal of(Completion completion) {
        return completion.total() == 0 ? BigDecimal.ZERO
                : of(BigDecimal.valueOf(completion.completed()), BigDecimal.valueOf(completion.total())).setScale(1, RoundingMode.HALF_UP);
    }

    /** Fine enough to tell 2.499 of 2.500 from the whole. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code 77,9 %}, {@code 100,0 %}, {@code 99,96 %}: as many decimals as show whether it is the whole. */
    static String words(BigDecimal percent) {
        return VietnameseNumbers.percent(percent, HUNDRED);
    }
}
