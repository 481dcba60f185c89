package vn.danvankheo.movement;

/** Loại chủ thể: a body, or one person. */
public enum SubjectType {
    COLLECTIVE, INDIVIDUAL
}
