package vn.danvankheo.appraisal;

import java.time.LocalDate;
import vn.danvankheo.movement.Level;

/** Công nhận còn hiệu lực: by which decision, at which level and in which tier a model is recognised now. */
record StandingRecognition(long id, long modelId, long decisionId, String number, LocalDate decidedOn, String organ, Level level, Tier tier) {

    /** Whether another decision would add something to it: a higher level, or at the same the narrower tier. */
    boolean isRaisedBy(Level otherLevel, Tier otherTier) {
        var higher = otherLevel.compareTo(level);
        return higher > 0 || higher == 0 && otherTier.compareTo(tier) > 0;
    }
}
