package vn.danvankheo.account;

/** Người giữ vị trí: somebody with one of the posts held today. */
public record Person(long accountId, String fullName, Role role, long unitId, String unitName) {
}
