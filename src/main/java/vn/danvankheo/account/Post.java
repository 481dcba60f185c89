package vn.danvankheo.account;

/** Vị trí: a role held today at a unit. An administrator's has no unit: its fields are null. */
public record Post(Role role, Long unitId, String unitCode, String unitName, Long districtId) {

    boolean is(Role role, long unitId) {
        return this.role == role && this.unitId != null && this.unitId == unitId;
    }
}
