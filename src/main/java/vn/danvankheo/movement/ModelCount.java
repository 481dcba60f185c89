package vn.danvankheo.movement;

/** How many models stand in a state. */
record ModelCount(ModelStatus status, long models) {
}
