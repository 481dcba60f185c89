package vn.danvankheo.account;

import vn.danvankheo.organization.UnitKind;

/** Vai trò: what a person may do at a unit. */
public enum Role {
    /** Cán bộ phường: registers models and files the ward's reports. */
    WARD_CADRE(UnitKind.WARD),
    /** Cán bộ quận: sets targets, reviews the wards' reports, files the district's own figures. */
    DISTRICT_STAFF(UnitKind.DISTRICT),
    /** Lãnh đạo: reads everything of the district. */
    LEADER(UnitKind.DISTRICT),
    /** Thành viên tổ thẩm định: scores the models assigned to the person, and sees nothing else. */
    APPRAISER(UnitKind.DISTRICT),
    /** Quản trị: runs accounts, units, imports and the audit trail; sees no report's text. */
    ADMIN(null);

    private final UnitKind at;

    Role(UnitKind at) {
        this.at = at;
    }

    /** @param kind null: no unit */
    public boolean canBeHeldAt(UnitKind kind) {
        return at == kind;
    }
}
