package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.movement.Indicator;
import vn.danvankheo.movement.ModelEntry;
import vn.danvankheo.movement.ModelKind;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Proposal;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;

/** Checks the sheet models. What an optional column would say stays as it is stored when the file has no such column. */
@RequiredArgsConstructor
class ModelRows {

    private static final String INDICATOR = "Kết quả so với mục tiêu";
    private static final String INDICATOR_UNIT = "%";
    private static final int MOST_HOUSEHOLDS = 10_000_000;

    private final Ledgers ledgers;

    void check(List<RowReader> rows) {
        rows.forEach(this::file);
    }

    private void file(RowReader row) {
        row.require("code", "year", "ward", "owner", "title", "field", "subject_type", "kind", "state");
        var code = row.code("code");
        var year = row.year("year");
        var status = row.word("state", ModelStatus.class);
        var ward = ward(row);
        var owner = owner(row, ward);
        var stored = ward == null || code == null ? null : claim(row, ward, code);
        var proposal = proposal(row, stored);
        var indicator = indicator(row, status, stored);
        if (row.isSound()) {
            var key = new ModelEntry.Key(ledgers.districtOf(ward), code);
            var model = new ModelEntry(key, year, ward.code(), owner.code(), proposal, indicator, status);
            ledgers.models.file(unlessCarriedOn(row, model, stored));
        }
    }

    /** A model that people have carried on beyond what the file knows stays as it is. */
    private static ModelEntry unlessCarriedOn(RowReader row, ModelEntry model, ModelEntry stored) {
        if (stored == null || !model.takesBack(stored)) {
            return model;
        }
        row.warn("state", "model-kept", stored.status().name());
        return stored;
    }

    private UnitEntry ward(RowReader row) {
        var ward = row.find("ward", ledgers.units, row.code("ward"), "unknown-unit");
        return ward == null || ward.kind() == UnitKind.WARD ? ward : row.fault("ward", "not-a-ward", ward.code());
    }

    private UnitEntry owner(RowReader row, UnitEntry ward) {
        var owner = row.find("owner", ledgers.units, row.code("owner"), "unknown-unit");
        if (owner != null && ward != null && !owner.equals(ward) && !ward.code().equals(owner.parentCode())) {
            return row.fault("owner", "owner-elsewhere", owner.code(), ward.code());
        }
        return owner;
    }

    private ModelEntry claim(RowReader row, UnitEntry ward, String code) {
        var key = new ModelEntry.Key(ledgers.districtOf(ward), code);
        ledgers.models.claim(key, row, "code");
        return ledgers.models.stored(key);
    }

    private static Proposal proposal(RowReader row, ModelEntry stored) {
        var title = row.text("title", RowReader.NAME);
        var subject = row.word("subject_type", SubjectType.class);
        var field = row.word("field", Field.class);
        var kind = row.word("kind", ModelKind.class);
        var problem = row.text("problem", RowReader.TEXT);
        var objectives = row.text("objectives", RowReader.TEXT);
        var approach = row.text("approach", RowReader.TEXT);
        var area = row.has("area") || stored == null ? row.text("area", RowReader.NAME) : stored.proposal().area();
        var households = row.whole("households", 0, MOST_HOUSEHOLDS);
        var start = row.day("start_date");
        var end = row.day("end_date");
        if (start != null && end != null && end.isBefore(start)) {
            row.fault("end_date", "ends-before-start", row.shown("start_date"));
        }
        return row.isSound() ? new Proposal(title, subject, field, kind, problem, objectives, approach, area, households, start, end) : null;
    }

    private static Indicator indicator(RowReader row, ModelStatus status, ModelEntry stored) {
        var before = stored == null || stored.indicator() == null ? new Indicator(INDICATOR, INDICATOR_UNIT, null, BigDecimal.ZERO) : stored.indicator();
        var goal = row.number("indicator_target");
        var name = row.isEmpty("indicator") ? before.name() : row.text("indicator", RowReader.NAME);
        var unit = row.isEmpty("indicator_unit") ? before.unit() : row.code("indicator_unit");
        var baseline = row.has("baseline") ? row.number("baseline") : before.baseline();
        if (row.isEmpty("indicator_target")) {
            return status == ModelStatus.DRAFT || status == null ? null : row.fault("indicator_target", "indicator-missing");
        }
        return row.isSound() ? new Indicator(name, unit, baseline, goal) : null;
    }
}
