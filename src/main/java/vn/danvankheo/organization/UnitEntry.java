package vn.danvankheo.organization;

import vn.danvankheo.calendar.Validity;

/** Dòng sổ đơn vị: a unit as a register writes it, its parent by code (null for a district). Two entries are equal when nothing changed. */
public record UnitEntry(String code, UnitKind kind, String name, String shortName, String parentCode, Validity validity) {

    public UnitEntry {
        shortName = shortName == null ? name : shortName;
    }
}
