package vn.danvankheo.briefing;

/** Trạng thái báo cáo. How one becomes another stands in {@link ReportAct}; a report that is corrected goes on counting as it was accepted. */
public enum ReportStatus {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED, CORRECTING;

    /** Its unit is still writing it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED || this == CORRECTING;
    }
}
