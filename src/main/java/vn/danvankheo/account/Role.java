package vn.danvankheo.account;

import java.util.Set;
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
    /** Người nộp phần: hands in the part of a party cell or residential group for its ward's month, and sees nothing else. */
    UNIT_REPORTER(UnitKind.PARTY_CELL, UnitKind.RESIDENTIAL_GROUP),
    /** Quản trị: runs accounts, units, imports and the audit trail; sees no report's text. */
    ADMIN;

    private final Set<UnitKind> at;

    Role(UnitKind... at) {
        this.at = Set.of(at);
    }

    /** @param kind null: no unit */
    public boolean canBeHeldAt(UnitKind kind) {
        return kind == null ? at.isEmpty() : at.contains(kind);
    }
}
