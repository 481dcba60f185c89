package vn.danvankheo.movement;

/** Cấp: at which level a model is to be, or was, recognised. */
public enum Level {
    WARD, DISTRICT, CITY
}
