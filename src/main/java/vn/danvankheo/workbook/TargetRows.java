package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Counting;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.FigureSource;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetEntry;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;
import vn.danvankheo.target.Terms;

/** Checks the sheet targets: first its groups, then the targets in them. */
@RequiredArgsConstructor
class TargetRows {

    private static final int UNIT = 60;

    private final Ledgers ledgers;

    private enum Kind {
        GROUP, TARGET
    }

    void check(List<RowReader> rows) {
        for (var row : rows) {
            row.require("year", "code", "kind", "name", "field");
            if (row.word("kind", Kind.class) == Kind.GROUP) {
                fileGroup(row);
            }
        }
        for (var row : rows) {
            if (!row.isEmpty("kind") && row.shown("kind").strip().equalsIgnoreCase(Kind.TARGET.name())) {
                fileTarget(row);
            }
        }
    }

    private void fileGroup(RowReader row) {
        var key = key(row);
        if (key != null) {
            ledgers.groups.claim(key, row, "code");
        }
        var name = row.text("name", RowReader.NAME);
        var field = row.word("field", Field.class);
        if (row.isSound()) {
            ledgers.groups.file(new GroupEntry(key, name, field));
        }
    }

    private void fileTarget(RowReader row) {
        row.require("group", "unit", "measure", "direction", "assigned", "accumulation", "consolidation", "scope", "basis", "status");
        var key = key(row);
        var group = row.code("group");
        if (key != null) {
            ledgers.targets.claim(key, row, "code");
            row.find("group", ledgers.groups, group == null ? null : new GroupEntry.Key(key.district(), key.year(), group), "unknown-group");
        }
        var name = row.text("name", RowReader.NAME);
        var field = row.word("field", Field.class);
        var status = row.word("status", TargetStatus.class);
        var terms = terms(row, key == null ? null : ledgers.targets.stored(key));
        if (row.isSound()) {
            var target = new TargetEntry(key, group, name, field, terms, status);
            checkStays(row, target);
            ledgers.targets.file(target);
        }
    }

    /** @param stored null: it is a new target. Without a column for it, the source stays as it is. */
    private Terms terms(RowReader row, TargetEntry stored) {
        var unit = row.text("unit", UNIT);
        var measure = row.word("measure", Measure.class);
        var direction = row.word("direction", Direction.class);
        var assigned = row.number("assigned");
        var stretch = row.number("stretch");
        var accumulation = row.word("accumulation", Accumulation.class);
        var consolidation = row.word("consolidation", Consolidation.class);
        var scope = row.word("scope", TargetScope.class);
        var basis = row.word("basis", Basis.class);
        var source = source(row, stored);
        var counting = counting(row, source, stored);
        if (basis == Basis.VALUE) {
            checkNotNegative(row, "assigned", assigned);
            checkNotNegative(row, "stretch", stretch);
        }
        if (direction != null && assigned != null && stretch != null && !direction.isBetter(stretch, assigned)) {
            row.fault("stretch", direction == Direction.AT_LEAST ? "stretch-at-least" : "stretch-at-most", row.shown("stretch"), row.shown("assigned"));
        }
        if (source != null) {
            Terms.clash(source, measure, accumulation, counting).ifPresent(clash -> row.fault(clash.term(), clash.code()));
        }
        return row.isSound() ? new Terms(unit, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, source, counting) : null;
    }

    private static FigureSource source(RowReader row, TargetEntry stored) {
        if (row.isEmpty("source")) {
            return row.has("source") || stored == null ? FigureSource.REPORTS : stored.terms().source();
        }
        return row.word("source", FigureSource.class);
    }

    /** Null where reports answer, whatever stands in the cell. */
    private static Counting counting(RowReader row, FigureSource source, TargetEntry stored) {
        if (source == null || !source.isRegister()) {
            return null;
        }
        if (row.isEmpty("counting")) {
            return row.has("counting") || stored == null || stored.terms().counting() == null ? Counting.MODELS : stored.terms().counting();
        }
        return row.word("counting", Counting.class);
    }

    private static void checkNotNegative(RowReader row, String column, BigDecimal goal) {
        if (goal != null && goal.signum() < 0) {
            row.fault(column, "negative", row.shown(column));
        }
    }

    /** Figures that were filed for a number mean nothing for a share. */
    private void checkStays(RowReader row, TargetEntry target) {
        if (!ledgers.answeredTargets.contains(target.key())) {
            return;
        }
        var stored = ledgers.targets.stored(target.key()).terms();
        if (stored.measure() != target.terms().measure()) {
            row.fault("measure", "target-answered");
        }
        if (stored.scope() != target.terms().scope()) {
            row.fault("scope", "target-answered");
        }
        if (stored.source() != target.terms().source()) {
            row.fault("source", "target-answered");
        }
    }

    private GroupEntry.Key key(RowReader row) {
        var district = district(row);
        var year = row.year("year");
        var code = row.code("code");
        return district == null || year == null || code == null ? null : new GroupEntry.Key(district, year, code);
    }

    private String district(RowReader row) {
        if (row.isEmpty("district")) {
            var only = ledgers.onlyDistrict();
            return only != null || !row.isSound() ? only : row.fault("district", "which-district");
        }
        var district = row.find("district", ledgers.units, row.code("district"), "unknown-unit");
        if (district == null) {
            return null;
        }
        return district.kind() == UnitKind.DISTRICT ? district.code() : row.fault("district", "not-a-district", district.code());
    }
}
