package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * Điểm một người cho: what is given for a criterion or as a bonus, or what is taken off at a deduction.
 *
 * @param reason why; may be null where none is asked
 */
record Mark(BigDecimal points, String reason) {

    Mark {
        points = Points.of(points);
    }

    static Mark of(BigDecimal points) {
        return new Mark(points, null);
    }

    /** Taking off, and giving on top, are explained. */
    void mustBeExplained() {
        Assert.isTrue(points.signum() == 0 || StringUtils.hasText(reason), "a deduction and a bonus say why");
    }

    void mustNotExceed(BigDecimal maximum) {
        Assert.isTrue(points.compareTo(maximum) <= 0, "never more than the maximum");
    }
}
