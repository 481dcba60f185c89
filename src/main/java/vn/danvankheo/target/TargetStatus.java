package vn.danvankheo.target;

/** Hiệu lực của chỉ tiêu: a withdrawn target stays readable and is no longer counted. */
public enum TargetStatus {
    ACTIVE, WITHDRAWN
}
