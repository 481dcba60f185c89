package vn.danvankheo.appraisal;

/** Cách chấm: a person gives points; the indicators' results give them by steps; or points are taken off the maximum, each time with a reason. */
enum CriterionKind {
    POINTS, RATIO, DEDUCTION
}
