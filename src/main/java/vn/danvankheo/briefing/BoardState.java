package vn.danvankheo.briefing;

/** Tình trạng của một ô trên bảng giao ban: one unit, one month. */
public enum BoardState {
    /** The unit did not exist. */
    NONE,
    NOT_DUE, DUE, LATE, DRAFT, SUBMITTED, RETURNED, ACCEPTED, CORRECTING
}
