package vn.danvankheo.briefing;

import java.util.Map;

/**
 * Nháp tự lưu: the answer to a report that saved itself while it was typed.
 *
 * @param ok       whether it is stored
 * @param sentence what the person reads
 * @param field    that keeps it from being stored; null when none does
 * @param action   where the form goes on saving
 * @param version  that the next saving starts from
 * @param states   how far each section is, by its key; empty when nothing was stored
 */
record KeptReport(boolean ok, String sentence, String field, String action, int version, Map<String, State> states) {

    /** @param code for its look. @param words what people read */
    record State(SectionState code, String words) {
    }
}
