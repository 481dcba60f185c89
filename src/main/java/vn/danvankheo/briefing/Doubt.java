package vn.danvankheo.briefing;

import java.util.List;

/**
 * Điểm cần xem: one thing in a report that deserves a second look before it is sent or accepted.
 *
 * @param field     of the form, to mend it there: {@code figures[51].value}, {@code limitations}
 * @param anchor    where it stands in the report: {@code so-lieu-51}, {@code muc-limitations}
 * @param arguments of its sentence
 */
public record Doubt(DoubtKind kind, String key, String label, String field, String anchor, List<String> arguments) {

    /** Whether it is about words that stand elsewhere too, which may well be right. */
    public boolean isOfWords() {
        return kind == DoubtKind.SAME_AS_LAST_MONTH || kind == DoubtKind.SAME_AS_ANOTHER;
    }
}
