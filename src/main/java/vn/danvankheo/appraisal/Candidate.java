package vn.danvankheo.appraisal;

import java.util.List;
import java.util.Set;
import org.springframework.validation.Errors;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/**
 * Mô hình được xem xét công nhận, and what speaks for and against it.
 *
 * @param standing the decisions that recognise it already
 * @param result   of its appraisal; null when no score is known, as in older registers
 */
record Candidate(CandidateRow model, List<StandingRecognition> standing, AppraisalResult result) {

    /** A first decision finds a model appraised; a further one finds it recognised. */
    static final Set<ModelStatus> STATES = Set.of(ModelStatus.APPRAISED, ModelStatus.RECOGNIZED);

    public boolean isFirst() {
        return model.status() == ModelStatus.APPRAISED;
    }

    public boolean isDecidable() {
        return STATES.contains(model.status());
    }

    /** Whether the appraisal does not speak for recognising it, so that somebody has to say why. */
    public boolean isDoubtful() {
        return result != null && result.eligibility() == Eligibility.NONE;
    }

    /**
     * Says beside its fields what keeps it from being recognised so. The district's rubric binds the district and its wards;
     * what the city decided is only written down.
     *
     * @param row of the form: {@code models[12]}
     */
    void check(Level level, Tier tier, String inSpiteOf, Errors errors, String row) {
        if (!isDecidable()) {
            errors.rejectValue(row + ".tier", "decision.model-state", new Object[] {Words.of("model-status", model.status())}, null);
            return;
        }
        standing.stream().filter(before -> !before.isRaisedBy(level, tier)).findFirst()
                .ifPresent(before -> errors.rejectValue(row + ".tier", "decision.adds-nothing", new Object[] {before.number(),
                        VietnameseDates.format(before.decidedOn()), Words.of("level", before.level()), Words.of("tier", before.tier())}, null));
        if (result == null || level == Level.CITY) {
            return;
        }
        if (tier == Tier.TYPICAL && result.eligibility() != Eligibility.TYPICAL) {
            errors.rejectValue(row + ".tier", "decision.not-typical", new Object[] {result.points(), result.scoreClass()}, null);
        } else if (isDoubtful() && inSpiteOf == null) {
            errors.rejectValue(row + ".inSpiteOf", "decision.in-spite-of-missing");
        }
    }
}
