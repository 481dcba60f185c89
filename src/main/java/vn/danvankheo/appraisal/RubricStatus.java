package vn.danvankheo.appraisal;

/** Trạng thái bộ tiêu chí: a draft is written, one in use is frozen, and a newer one replaces it. */
enum RubricStatus {
    DRAFT, IN_USE, REPLACED;

    boolean canBecome(RubricStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_USE;
            case IN_USE -> next == REPLACED;
            case REPLACED -> false;
        };
    }
}
