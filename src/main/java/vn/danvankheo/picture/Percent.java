package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.scoring.Completion;
import vn.danvankheo.web.VietnameseNumbers;

/** Phần trăm: shares for reading and for drawing, to one decimal. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {
    }

    /** Nothing of nothing is 0. */
    static BigDecimal of(Completion completion) {
        return completion.total() == 0 ? BigDecimal.ZERO : of(BigDecimal.valueOf(completion.completed()), BigDecimal.valueOf(completion.total()));
    }

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    static String words(BigDecimal percent) {
        return VietnameseNumbers.percent(percent);
    }
}
