package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Bậc điểm: so many points from such a percentage of the plan on; {@code C1, 90, 25}.
 *
 * @param criterion the code of the quantified criterion
 */
@Embeddable
record Step(@Column(name = "criterion_code") String criterion, BigDecimal fromPercent, BigDecimal points) {

    Step {
        fromPercent = Points.of(fromPercent);
        points = Points.of(points);
    }
}
