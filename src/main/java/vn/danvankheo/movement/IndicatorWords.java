package vn.danvankheo.movement;

import java.math.BigDecimal;
import vn.danvankheo.web.VietnameseNumbers;

/** An indicator's numbers as people read them. */
class IndicatorWords {

    public String format(BigDecimal number) {
        return VietnameseNumbers.format(number);
    }
}
