package vn.danvankheo.organization;

import java.util.List;

/** Nhánh: a district or ward in the tree with the first of the bodies that stand under it, and how many there are of each kind. */
public record Branch(UnitRow unit, List<UnitRow> bodies, List<UnitCount> counts) {

    public long total() {
        return counts.stream().mapToLong(UnitCount::count).sum();
    }

    public boolean hasMore() {
        return total() > bodies.size();
    }
}
