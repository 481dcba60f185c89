package vn.danvankheo.organization;

import java.util.Set;

/**
 * Địa bàn: the units that a viewer may look up, as a parameter of a handler: the given districts and wards with the bodies that stand under them.
 *
 * @param everything every unit there is; the others do not matter then
 */
public record Territory(Set<Long> unitIds, boolean everything) {

    public Territory {
        unitIds = Set.copyOf(unitIds);
    }

    boolean sees(Unit unit) {
        return unit != null && (everything || unitIds.contains(unit.getId()) || unit.getParent() != null && unitIds.contains(unit.getParent().getId()));
    }
}
