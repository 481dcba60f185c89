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

    /** A register never hands a model back that people have carried on: a registered one is not open again, a handed-in one is no draft again. */
    public boolean takesBack(ModelEntry stored) {
        return isOpen(status) && !isOpen(stored.status) || status == ModelStatus.DRAFT && stored.status != ModelStatus.DRAFT;
    }

    private static boolean isOpen(ModelStatus status) {
        return status.isEditable() || status == ModelStatus.SUBMITTED;
    }

    private static BigDecimal oneForm(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
