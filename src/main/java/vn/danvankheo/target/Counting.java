package vn.danvankheo.target;

/** Cách đếm sổ mô hình: the models themselves, or the party cells, residential groups and mass organisations that have at least one. */
public enum Counting {
    MODELS, BODIES
}
