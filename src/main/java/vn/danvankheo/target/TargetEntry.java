package vn.danvankheo.target;

import java.math.BigDecimal;

import vn.danvankheo.organization.Field;

/** Dòng chỉ tiêu: a target as a register writes it, its group by code. Two entries are equal when nothing changed. */
public record TargetEntry(GroupEntry.Key key, String group, String name, Field field, Terms terms, TargetStatus status) {

    public TargetEntry {
        terms = new Terms(terms.unit(), terms.measure(), terms.direction(), oneForm(terms.assigned()), oneForm(terms.stretch()),
                terms.accumulation(), terms.consolidation(), terms.scope(), terms.basis(), terms.source(), terms.counting());
    }

    /** 185000.0000 and 185000 are the same number. */
    static BigDecimal oneForm(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
