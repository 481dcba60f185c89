package vn.danvankheo.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An account with one of its posts.
 *
 * @param role    null when it holds none; then it stands alone
 * @param visible the districts and wards that the post lets see
 */
record AccountPost(Account account, Role role, Long unitId, String unitCode, String unitName, Long districtId, Set<Long> visible) {

    private static final Set<Role> SEE_THEIR_UNIT = EnumSet.of(Role.WARD_CADRE, Role.DISTRICT_STAFF, Role.LEADER);

    /**
     * @param wards the district's, for whoever works for one; null: none
     * @param all   every district and ward, for an administrator; null: none
     */
    AccountPost(Account account, Role role, Long unitId, String unitCode, String unitName, Long districtId, Long[] wards, Long[] all) {
        this(account, role, unitId, unitCode, unitName, districtId, visible(role, unitId, wards, all));
    }

    private static Set<Long> visible(Role role, Long unit, Long[] wards, Long[] all) {
        var visible = new HashSet<Long>();
        if (role != null && SEE_THEIR_UNIT.contains(role)) {
            visible.add(unit);
        }
        Stream.of(wards, all).filter(Objects::nonNull).map(Arrays::asList).forEach(visible::addAll);
        return visible;
    }

    Post post() {
        return new Post(role, unitId, unitCode, unitName, districtId);
    }
}
