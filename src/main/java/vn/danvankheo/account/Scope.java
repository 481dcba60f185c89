package vn.danvankheo.account;

import java.util.Set;
import vn.danvankheo.organization.Unit;

/**
 * Phạm vi: the reporting units (wards, and the district itself) whose records a person may see.
 * Services take it and find nothing outside it; an empty scope sees nothing.
 */
public record Scope(Set<Long> unitIds) {

    public Scope {
        unitIds = Set.copyOf(unitIds);
    }

    public boolean sees(Unit unit) {
        return unitIds.contains(unit.getId());
    }
}
