package vn.danvankheo.account;

/** A post as a list of accounts shows it. An administrator's has no unit: its name is null. */
record HeldPost(long accountId, Role role, String unitName) {
}
