package vn.danvankheo.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Khác biệt: what a file brings that is not stored yet, or stored otherwise; entries are compared by their contents. */
record Difference<E>(List<E> fresh, List<E> changed, int unchanged) {

    static <E> Difference<E> between(Collection<E> filed, UnaryOperator<E> stored) {
        var fresh = new ArrayList<E>();
        var changed = new ArrayList<E>();
        var unchanged = 0;
        for (var entry : filed) {
            var before = stored.apply(entry);
            if (before == null) {
                fresh.add(entry);
            } else if (before.equals(entry)) {
                unchanged++;
            } else {
                changed.add(entry);
            }
        }
        return new Difference<>(fresh, changed, unchanged);
    }
}
