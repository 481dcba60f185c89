package vn.danvankheo.appraisal;

/** Danh hiệu: recognised, or in the narrower circle of the typical ones. */
enum Tier {
    RECOGNIZED, TYPICAL
}
