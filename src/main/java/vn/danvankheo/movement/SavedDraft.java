package vn.danvankheo.movement;

/**
 * Nháp tự lưu: the answer to a draft that saved itself while it was typed.
 *
 * @param ok       whether it is stored
 * @param sentence what the person reads
 * @param field    that keeps it from being stored; null when none does
 * @param action   where the form goes on saving; null when it was not stored
 * @param version  that the next saving starts from
 * @param alike    how many others are much like it, in words; null when none is
 */
record SavedDraft(boolean ok, String sentence, String field, String action, int version, String alike) {
}
