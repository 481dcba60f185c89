package vn.danvankheo.briefing;

/** Đúng hạn hay không: how a unit stood with a month's due date. */
public enum Punctuality {
    /** Nothing was expected, or there is still time. */
    OPEN,
    ON_TIME, LATE, MISSING;

    static Punctuality of(BoardCell cell) {
        return switch (cell.state()) {
            case NONE, NOT_DUE, DUE, DRAFT -> OPEN;
            case LATE -> MISSING;
            default -> cell.late() ? LATE : ON_TIME;
        };
    }
}
