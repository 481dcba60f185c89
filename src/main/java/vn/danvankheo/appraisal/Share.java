package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.danvankheo.movement.Stage;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Phần đã qua một chặng: how many of the registered models of a ward or field came to a stage, such as 5 of 12.
 *
 * @param list where they stand
 */
record Share(Stage stage, long count, long registered, String list) {

    private static final int HUNDRED = 100;

    /** The length of its bar, of 100. */
    public long bar() {
        return registered == 0 ? 0 : HUNDRED * count / registered;
    }

    /** {@code 41,7 %}; nothing where nothing is registered. */
    public String percent() {
        return registered == 0 ? "" : VietnameseNumbers.percent(rate());
    }

    BigDecimal rate() {
        return registered == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(HUNDRED)).divide(BigDecimal.valueOf(registered), 1, RoundingMode.HALF_UP);
    }
}
