package vn.danvankheo.target;

/** Cách đo: a plain number, or a share given by numerator and denominator. */
public enum Measure {
    NUMBER, RATIO
}
