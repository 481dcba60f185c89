package vn.danvankheo.movement;

/** Bộ lọc đã lưu: a filter of the register under a name. @param query of the list's address, in the one form of {@link ModelFilter#query()} */
record SavedFilter(long id, String name, String query) {
}
