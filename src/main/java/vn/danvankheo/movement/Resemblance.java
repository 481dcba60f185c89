package vn.danvankheo.movement;

import java.util.Comparator;
import java.util.List;

/**
 * Chỗ giống nhau: what a registration has in common with those of this and last year, for a warning that hinders nothing.
 *
 * @param models       those most alike, the most alike first
 * @param commonFields where a paragraph's worth of wording is so common that it tells nothing of whoever uses it
 */
record Resemblance(List<LookAlike> models, List<String> commonFields) {

    private static final int MOST_SHOWN = 5;
    private static final Comparator<LookAlike> MOST_ALIKE_FIRST = Comparator.comparingDouble(LookAlike::likeness).thenComparingInt(model -> model.sameFields().size())
            .thenComparing(LookAlike::code).reversed();

    static Resemblance of(List<LookAlike> candidates, List<String> commonFields) {
        return new Resemblance(candidates.stream().filter(LookAlike::isAlike).sorted(MOST_ALIKE_FIRST).limit(MOST_SHOWN).toList(), commonFields);
    }

    public boolean isEmpty() {
        return models.isEmpty() && commonFields.isEmpty();
    }
}
