package vn.danvankheo.workbook;

import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.MapPlace;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;

/** Checks the sheet units. A parent may stand below its children; without columns for them, wards stay where they are on the map. */
@RequiredArgsConstructor
class UnitRows {

    private static final int SHORT_NAME = 100;

    private final Ledgers ledgers;

    void check(List<RowReader> rows) {
        rows.forEach(this::file);
        rows.forEach(this::checkParent);
    }

    private void file(RowReader row) {
        row.require("code", "type", "name", "valid_from");
        var code = row.code("code");
        if (code != null) {
            ledgers.units.claim(code, row, "code");
        }
        var kind = row.word("type", UnitKind.class);
        var name = row.text("name", RowReader.NAME);
        var shortName = row.text("short_name", SHORT_NAME);
        var parent = row.code("parent");
        var validity = validity(row);
        var place = mapPlace(row, kind, code == null ? null : ledgers.units.stored(code));
        if (row.isSound()) {
            ledgers.units.file(new UnitEntry(code, kind, name, shortName, parent, validity, place));
        }
    }

    private static MapPlace mapPlace(RowReader row, UnitKind kind, UnitEntry stored) {
        if (!row.has("map_column") && !row.has("map_row")) {
            return stored == null ? null : stored.mapPlace();
        }
        var column = row.whole("map_column", 1, MapPlace.FARTHEST);
        var line = row.whole("map_row", 1, MapPlace.FARTHEST);
        if (row.isEmpty("map_column") && row.isEmpty("map_row")) {
            return null;
        }
        if (kind != null && kind != UnitKind.WARD) {
            return row.fault(row.isEmpty("map_column") ? "map_row" : "map_column", "map-place-of-no-ward");
        }
        if (row.isEmpty("map_column") || row.isEmpty("map_row")) {
            return row.fault(row.isEmpty("map_column") ? "map_column" : "map_row", "map-place-half");
        }
        return row.isSound() ? new MapPlace(column, line) : null;
    }

    private static Validity validity(RowReader row) {
        var from = row.day("valid_from");
        var to = row.day("valid_to");
        if (from == null) {
            return null;
        }
        if (to != null && !to.isAfter(from)) {
            return row.fault("valid_to", "valid-to", row.shown("valid_from"));
        }
        return new Validity(from, to);
    }

    private void checkParent(RowReader row) {
        if (!row.isSound()) {
            return;
        }
        var unit = ledgers.units.find(row.code("code"));
        if (unit.kind() == UnitKind.DISTRICT) {
            if (unit.parentCode() != null) {
                row.fault("parent", "district-parent");
            }
        } else if (unit.parentCode() == null) {
            row.require("parent");
        } else {
            var parent = row.find("parent", ledgers.units, unit.parentCode(), "unknown-unit");
            if (parent != null && !unit.kind().canStandUnder(parent.kind())) {
                row.fault("parent", "parent-kind", unit.kind().name(), parent.kind().name());
            }
        }
        checkStays(row, unit);
    }

    private void checkStays(RowReader row, UnitEntry unit) {
        var stored = ledgers.units.stored(unit.code());
        if (stored == null) {
            return;
        }
        if (stored.kind() != unit.kind()) {
            row.fault("type", "unit-moved", unit.code());
        }
        if (stored.parentCode() != null && !stored.parentCode().equals(unit.parentCode())) {
            row.fault("parent", "unit-moved", unit.code());
        }
    }
}
