package vn.danvankheo.appraisal;

/** Trạng thái chấn chỉnh: the ward is mending, the ward says it is done, or it is over. How one becomes another stands in {@link RemedyMove}. */
public enum RemedyStatus {
    OPEN, DONE, CLOSED
}
