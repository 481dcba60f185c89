package vn.danvankheo.account;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvankheo.organization.Unit;

/**
 * Phạm vi: the reporting units (wards, and the district itself) whose records a person may see.
 * Services take it and find nothing outside it; an empty scope sees nothing.
 */
public record Scope(Set<Long> unitIds) {

    public Scope {
        unitIds = Set.copyOf(unitIds);
    }

    /** What of it lies among some units, such as those of the one district that is looked at. */
    public Scope within(Collection<Long> units) {
        return new Scope(unitIds.stream().filter(units::contains).collect(Collectors.toSet()));
    }

    public boolean sees(Unit unit) {
        return unitIds.contains(unit.getId());
    }
}
