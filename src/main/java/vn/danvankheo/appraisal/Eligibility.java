package vn.danvankheo.appraisal;

/** Đủ điều kiện đề nghị: nothing, recognition, or the narrower tier of the typical models. */
public enum Eligibility {
    NONE, RECOGNITION, TYPICAL
}
