package vn.danvankheo.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Mô hình gần giống: what one of another body, or of last year, has in common with a registration.
 *
 * @param mayOpen       whether its text is the viewer's to read; of another ward's model one learns that it exists, and no more
 * @param titleLikeness from 0 to 1, by trigrams
 * @param textLikeness  from 0 to 1: how much of the registration's text it says, the same or nearly; null when there is too little to compare
 * @param sameFields    of which a whole paragraph stands there word for word, and hardly anywhere else
 */
record LookAlike(long id, String code, String title, int year, String ward, boolean mayOpen, double titleLikeness, Double textLikeness, List<String> sameFields) {

    static final Comparator<LookAlike> MOST_ALIKE_FIRST = Comparator.comparingDouble(LookAlike::likeness).thenComparingInt(model -> model.sameFields().size())
            .thenComparing(LookAlike::code).reversed();

    /**
     * Of the demonstration's 2,000 pairs of models that share a title, all but a few come below this, and its one copy to 1; a text whose street and
     * numbers were put right comes to 0.85 or more, one with a passage of two rewritten to 0.6.
     */
    private static final double COPIED = 0.8;
    private static final double WEIGHT_OF_THE_TITLE = 0.3;

    /** Wards register the same matter under the same name in good faith: while there is a text, the text decides. */
    boolean isAlike() {
        return textLikeness == null || textLikeness >= COPIED || !sameFields.isEmpty();
    }

    private double likeness() {
        return WEIGHT_OF_THE_TITLE * titleLikeness + (1 - WEIGHT_OF_THE_TITLE) * Objects.requireNonNullElse(textLikeness, 0.0);
    }

    public int titlePercent() {
        return (int) (100 * titleLikeness);
    }

    public int textPercent() {
        return (int) (100 * textLikeness);
    }
}
