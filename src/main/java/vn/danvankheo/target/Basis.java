package vn.danvankheo.target;

/** Gốc so sánh: the value itself, or its change in percent against the same months of the year before. */
public enum Basis {
    VALUE, CHANGE
}
