package vn.danvankheo.briefing;

/** A return as it is counted. */
record ReturnRow(String unit, String reason) {
}
