package vn.danvankheo.workbook;

import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;

/** Checks the sheet units. A parent may stand below its children. */
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
        if (row.isSound()) {
            ledgers.units.file(new UnitEntry(code, kind, name, shortName, parent, validity));
        }
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
