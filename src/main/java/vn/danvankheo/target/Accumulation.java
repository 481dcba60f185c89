package vn.danvankheo.target;

/** Cộng dồn: how the months of one unit become one value (SCORING.md, the value, 1). */
public enum Accumulation {
    SUM, LATEST, WORST
}
