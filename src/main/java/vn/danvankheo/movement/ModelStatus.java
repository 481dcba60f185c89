package vn.danvankheo.movement;

import java.util.EnumSet;
import java.util.Set;

/** Trạng thái mô hình. How one becomes another stands in {@link ModelMove}. */
public enum ModelStatus {
    DRAFT, SUBMITTED, RETURNED, REGISTERED, SELF_SCORED, APPRAISED, RECOGNIZED, NOT_RECOGNIZED, STOPPED;

    /** Being carried out: progress, evidence and surveys are written down. */
    private static final Set<ModelStatus> UNDERWAY = EnumSet.of(REGISTERED, SELF_SCORED, APPRAISED, RECOGNIZED);

    /** Its ward is still writing it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean isUnderway() {
        return UNDERWAY.contains(this);
    }

    /** Nothing is to be decided about it any more in its year. */
    boolean isDecided() {
        return compareTo(RECOGNIZED) >= 0;
    }

    /** The district has looked at it and judged; what it looked at stays. */
    public boolean isAppraised() {
        return compareTo(APPRAISED) >= 0;
    }

    /** The district took it into the year's register, whatever became of it since. */
    public boolean isRegistered() {
        return compareTo(REGISTERED) >= 0;
    }
}
