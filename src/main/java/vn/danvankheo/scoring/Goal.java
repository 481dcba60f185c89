package vn.danvankheo.scoring;

import java.math.BigDecimal;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Measure;

/**
 * Mức giao: what somebody is judged by.
 *
 * @param assigned giao; null: nothing was assigned
 * @param stretch  phấn đấu; null: there is none
 */
record Goal(BigDecimal assigned, BigDecimal stretch) {

    static Goal ofDistrict(TargetTerms target) {
        return new Goal(target.assigned(), target.stretch());
    }

    /** A ward answers for its allocation; without one it merely contributes to a sum, and in all else it is held to the district's own goal. */
    static Goal ofWard(TargetTerms target, BigDecimal allocation) {
        if (allocation != null) {
            return new Goal(allocation, null);
        }
        var contributes = target.measure() == Measure.NUMBER && target.consolidation() == Consolidation.SUM;
        return contributes ? new Goal(null, null) : ofDistrict(target);
    }

    boolean isAssigned() {
        return assigned != null;
    }

    boolean hasStretch() {
        return stretch != null;
    }
}
