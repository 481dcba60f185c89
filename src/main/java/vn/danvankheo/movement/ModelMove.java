package vn.danvankheo.movement;

import java.util.EnumSet;
import java.util.Set;
import vn.danvankheo.account.Viewer;

/**
 * Bước chuyển: what may happen to a model, by whose hand, from which states and to which. It is the one table of moves.
 * A recognition that was wrong is revoked; one whose model stopped working lapses.
 */
public enum ModelMove {
    SUBMIT("submitted", Hand.WARD, ModelStatus.SUBMITTED, ModelStatus.DRAFT, ModelStatus.RETURNED),
    RETURN("returned", Hand.DISTRICT, ModelStatus.RETURNED, ModelStatus.SUBMITTED),
    REGISTER("registered", Hand.DISTRICT, ModelStatus.REGISTERED, ModelStatus.SUBMITTED),
    SELF_SCORE("self-scored", Hand.WARD, ModelStatus.SELF_SCORED, ModelStatus.REGISTERED),
    APPRAISE("appraised", Hand.DISTRICT, ModelStatus.APPRAISED, ModelStatus.SELF_SCORED),
    RECOGNIZE("recognized", Hand.DISTRICT, ModelStatus.RECOGNIZED, ModelStatus.APPRAISED),
    DECLINE("declined", Hand.DISTRICT, ModelStatus.NOT_RECOGNIZED, ModelStatus.APPRAISED),
    STOP("stopped", Hand.EITHER, ModelStatus.STOPPED, ModelStatus.REGISTERED, ModelStatus.SELF_SCORED, ModelStatus.APPRAISED, ModelStatus.NOT_RECOGNIZED),
    REVOKE("revoked", Hand.DISTRICT, ModelStatus.NOT_RECOGNIZED, ModelStatus.RECOGNIZED),
    LAPSE("lapsed", Hand.DISTRICT, ModelStatus.STOPPED, ModelStatus.RECOGNIZED);

    private enum Hand { WARD, DISTRICT, EITHER }

    private static final Set<ModelMove> EXPLAINED = EnumSet.of(RETURN, DECLINE, STOP, REVOKE, LAPSE);
    /** What may still become of a recognised model when its year is closed. */
    private static final Set<ModelMove> AFTER_THE_YEAR = EnumSet.of(REVOKE, LAPSE);

    private final String done;
    private final Hand hand;
    private final ModelStatus to;
    private final Set<ModelStatus> from;

    ModelMove(String done, Hand hand, ModelStatus to, ModelStatus first, ModelStatus... others) {
        this.done = done;
        this.hand = hand;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** What was done, for the codes of sentences: {@code submitted}. */
    public String done() {
        return done;
    }

    public ModelStatus to() {
        return to;
    }

    public boolean startsFrom(ModelStatus status) {
        return from.contains(status);
    }

    /** Whether it says why. */
    public boolean isExplained() {
        return EXPLAINED.contains(this);
    }

    boolean isOfItsYear() {
        return !AFTER_THE_YEAR.contains(this);
    }

    /** Whether it is the viewer's to make, at the right time. */
    public boolean isForHandOf(Viewer me, RegisteredModel model) {
        return hand != Hand.DISTRICT && me.mayFileFor(model.getWard()) || hand != Hand.WARD && me.mayReview(model.getWard());
    }

    /** Whether the viewer may make it now, as far as the model's state goes. */
    public boolean isOpenTo(Viewer me, RegisteredModel model) {
        return startsFrom(model.getStatus()) && isForHandOf(me, model);
    }
}
