package vn.danvankheo.organization;

/** Loại đơn vị, each with the kinds that it may stand under. */
public enum UnitKind {
    DISTRICT, WARD, PARTY_CELL, RESIDENTIAL_GROUP, MASS_ORGANIZATION;

    /** @param parent null: the unit stands at the top */
    public boolean canStandUnder(UnitKind parent) {
        return switch (this) {
            case DISTRICT -> parent == null;
            case WARD -> parent == DISTRICT;
            case RESIDENTIAL_GROUP -> parent == WARD;
            case PARTY_CELL, MASS_ORGANIZATION -> parent == WARD || parent == DISTRICT;
        };
    }
}
