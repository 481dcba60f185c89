package vn.danvankheo.target;

/** Tổng hợp: how the units of a district become one value (SCORING.md, the value, 3). */
public enum Consolidation {
    SUM, MEAN, WORST
}
