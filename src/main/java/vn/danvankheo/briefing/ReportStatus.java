package vn.danvankheo.briefing;

/** Trạng thái báo cáo, with the table of allowed moves: DRAFT → SUBMITTED → RETURNED → SUBMITTED → ACCEPTED. */
public enum ReportStatus {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED;

    boolean canBecome(ReportStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> next == RETURNED || next == ACCEPTED;
            case ACCEPTED -> false;
        };
    }

    /** Its unit is still writing it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
