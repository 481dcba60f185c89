package vn.danvankheo.movement;

import java.util.List;

/**
 * Mô hình gần giống: what one of another body, or of last year, has in common with a registration.
 *
 * @param mayOpen       whether its text is the viewer's to read; of another ward's model one learns that it exists, and no more
 * @param titleLikeness from 0 to 1, by trigrams
 * @param textLikeness  from 0 to 1: how much of the registration's own text it says, the same or nearly; null when there is none of its own to compare
 * @param sameFields    of which a whole paragraph stands there word for word
 */
record LookAlike(long id, String code, String title, int year, String ward, boolean mayOpen, double titleLikeness, Double textLikeness, List<String> sameFields) {

    /** Wards register the same matter under the same name in good faith; it is the text that is copied. */
    private static final double WEIGHT_OF_THE_TITLE = 0.3;
    /** The same name with a third of the text, or four fifths of the text under another name. */
    private static final double ALIKE = 0.5;

    boolean isAlike() {
        return !sameFields.isEmpty() || likeness() >= ALIKE;
    }

    /** All in all, from 0 to 1; by the title alone where no text is to be compared. */
    double likeness() {
        return textLikeness == null ? titleLikeness : WEIGHT_OF_THE_TITLE * titleLikeness + (1 - WEIGHT_OF_THE_TITLE) * textLikeness;
    }

    public int titlePercent() {
        return (int) (100 * titleLikeness);
    }

    public int textPercent() {
        return (int) (100 * textLikeness);
    }
}
