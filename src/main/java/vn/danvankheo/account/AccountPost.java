package vn.danvankheo.account;

import java.util.Set;

/**
 * An account with one of its posts.
 *
 * @param role    null when it holds none; then it stands alone
 * @param visible the districts and wards that the post lets see
 */
record AccountPost(Account account, Role role, Long unitId, String unitCode, String unitName, Long districtId, Set<Long> visible) {

    /** @param visible as the database hands them out; null: none */
    AccountPost(Account account, Role role, Long unitId, String unitCode, String unitName, Long districtId, Long[] visible) {
        this(account, role, unitId, unitCode, unitName, districtId, visible == null ? Set.of() : Set.of(visible));
    }

    Post post() {
        return new Post(role, unitId, unitCode, unitName, districtId);
    }
}
