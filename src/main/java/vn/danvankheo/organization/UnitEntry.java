package vn.danvankheo.organization;

import vn.danvankheo.calendar.Validity;

/** Dòng sổ đơn vị: a unit as a register writes it, its parent by code (null for a district), its place by column and row (null: not on the map). Two entries are equal when nothing changed. */
public record UnitEntry(String code, UnitKind kind, String name, String shortName, String parentCode, Validity validity, MapPlace mapPlace) {

    public UnitEntry {
        shortName = shortName == null ? name : shortName;
    }
}
