package vn.danvankheo.movement;

/** Trạng thái mô hình, with the table of allowed moves. Recognition and stopping come by import until their own steps exist. */
public enum ModelStatus {
    DRAFT, SUBMITTED, RETURNED, REGISTERED, RECOGNIZED, NOT_RECOGNIZED, STOPPED;

    boolean canBecome(ModelStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == RETURNED || next == REGISTERED;
            default -> false;
        };
    }

    /** Its ward is still writing it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
