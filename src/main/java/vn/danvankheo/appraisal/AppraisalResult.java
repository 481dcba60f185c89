package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Kết quả thẩm định: what the score that decides says about recognising a model.
 *
 * @param scoreClass {@code Xuất sắc}
 * @param why        in a sentence, a closed gate with it
 */
record AppraisalResult(BigDecimal total, String scoreClass, Eligibility eligibility, String why) {

    public String points() {
        return VietnameseNumbers.format(total);
    }
}
