package vn.danvankheo.target;

import java.math.BigDecimal;

/** Dòng phân giao: what a ward was assigned, as a register writes it. Two entries are equal when nothing changed. */
public record AllocationEntry(Key key, BigDecimal assigned) {

    public AllocationEntry {
        assigned = TargetEntry.oneForm(assigned);
    }

    /** Which target, and which ward by its code. */
    public record Key(GroupEntry.Key target, String ward) {
    }
}
