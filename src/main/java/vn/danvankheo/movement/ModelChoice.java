package vn.danvankheo.movement;

/** An earlier model to choose from a list. @param continued whether a registration of the year asked about goes on with it already */
record ModelChoice(long id, String code, String title, int year, long wardId, boolean continued) {
}
