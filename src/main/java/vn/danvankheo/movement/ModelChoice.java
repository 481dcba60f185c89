package vn.danvankheo.movement;

/** A model to choose from a list. */
record ModelChoice(long id, String code, String title, int year, long wardId) {
}
