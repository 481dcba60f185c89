package vn.danvankheo.appraisal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Một dòng của phiếu: what stands beside one criterion.
 *
 * @param points what counts; null as long as nobody gave any, and on a draft for what the results give
 * @param taken  what was taken off at a deduction; null elsewhere
 * @param reason null when none was written
 */
@Embeddable
record ScoreEntry(BigDecimal points, BigDecimal taken, String reason) {

    ScoreEntry {
        points = points == null ? null : Points.of(points);
        taken = taken == null ? null : Points.of(taken);
    }

    boolean isEmpty() {
        return points == null && taken == null && reason == null;
    }
}
