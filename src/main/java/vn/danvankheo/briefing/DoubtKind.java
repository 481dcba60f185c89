package vn.danvankheo.briefing;

/** Loại điểm cần xem: what the system notices by itself; each is explained, none stops anybody. The words stand in messages.properties under {@code doubt.}. */
public enum DoubtKind {
    FALLEN, TENFOLD, TENTH, PART_OVER_WHOLE, UNLIKE_PARTS, SAME_AS_LAST_MONTH, SAME_AS_ANOTHER, NO_LIMITATION, NO_DEADLINE
}
