package vn.danvankheo.movement;

import java.math.BigDecimal;

/**
 * Dòng sổ mô hình: a model as a register writes it, its units by code. Two entries are equal when nothing changed.
 *
 * @param indicator its first indicator; null when it has none
 */
public record ModelEntry(Key key, int year, String ward, String owner, Proposal proposal, Indicator indicator, ModelStatus status) {

    public ModelEntry {
        indicator = indicator == null ? null : new Indicator(indicator.name(), indicator.unit(), oneForm(indicator.baseline()), oneForm(indicator.goal()));
    }

    /** Which model of which district: {@code HK, MH-2023-001}. */
    public record Key(String district, String code) {
    }

    /** A register never takes a model back that people have carried on: a registered one is not open again, a recognised one not merely registered. */
    public boolean takesBack(ModelEntry stored) {
        return stage(status) < stage(stored.status);
    }

    /** What comes after the registration is one stage: a file may correct a recognition. */
    private static int stage(ModelStatus status) {
        return Math.min(status.ordinal(), ModelStatus.RECOGNIZED.ordinal());
    }

    private static BigDecimal oneForm(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
