package vn.danvankheo.workbook;

import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.AllocationEntry;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetScope;

/** Checks the sheet allocations. */
@RequiredArgsConstructor
class AllocationRows {

    private final Ledgers ledgers;

    void check(List<RowReader> rows) {
        rows.forEach(this::file);
    }

    private void file(RowReader row) {
        row.require("year", "target", "unit", "assigned");
        var year = row.year("year");
        var code = row.code("target");
        var assigned = row.numberNotNegative("assigned");
        var ward = row.find("unit", ledgers.units, row.code("unit"), "unknown-unit");
        if (ward != null && ward.kind() != UnitKind.WARD) {
            row.fault("unit", "not-a-ward", ward.code());
            return;
        }
        if (ward == null || year == null || code == null) {
            return;
        }
        var target = new GroupEntry.Key(ledgers.districtOf(ward), year, code);
        var known = row.find("target", ledgers.targets, target, "unknown-target");
        if (known != null && known.terms().scope() == TargetScope.DISTRICT) {
            row.fault("target", "allocation-of-district", code);
        }
        var key = new AllocationEntry.Key(target, ward.code());
        ledgers.allocations.claim(key, row, "target");
        if (row.isSound()) {
            ledgers.allocations.file(new AllocationEntry(key, assigned));
        }
    }
}
