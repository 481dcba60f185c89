package vn.danvankheo.organization;

/** How many bodies of one kind stand under a unit. */
public record UnitCount(long parentId, UnitKind kind, long count) {
}
