package vn.danvankheo.account;

/** An account with one of its posts. @param role null when it holds none; then it stands alone */
record AccountPost(Account account, Role role, Long unitId, String unitCode, String unitName, Long districtId) {

    Post post() {
        return new Post(role, unitId, unitCode, unitName, districtId);
    }
}
