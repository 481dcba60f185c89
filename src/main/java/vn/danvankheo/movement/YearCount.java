package vn.danvankheo.movement;

/** How many models of a year stand in a state. */
record YearCount(int year, ModelStatus status, long models) {
}
