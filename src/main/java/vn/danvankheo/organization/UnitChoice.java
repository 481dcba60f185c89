package vn.danvankheo.organization;

/** A district or ward to choose from; a district's own name stands for the district that it belongs to. */
public record UnitChoice(UnitKind kind, String code, String name, String districtName) {
}
