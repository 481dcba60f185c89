package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.briefing.FigureEntry;
import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetEntry;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Checks the sheet figures. A figure belongs to the target of its month's year; last year's months of a target that is judged
 * by its change belong to that target, when their own year has none of the code.
 */
@RequiredArgsConstructor
class FigureRows {

    private final Ledgers ledgers;

    void check(List<RowReader> rows) {
        rows.forEach(this::file);
    }

    private void file(RowReader row) {
        row.require("unit", "month", "target", "value");
        var unit = ReportRows.reportingUnit(row, ledgers);
        var month = row.month("month");
        var code = row.code("target");
        var value = row.numberNotNegative("value");
        var denominator = row.numberNotNegative("denominator");
        if (unit == null || month == null || code == null) {
            return;
        }
        ReportRows.checkActive(row, unit, month);
        var target = target(row, unit, month, code);
        if (target == null) {
            return;
        }
        if (target.terms().isFromRegister()) {
            row.fault("target", "target-from-register", code);
        }
        checkScope(row, unit, target);
        checkDenominator(row, target, value, denominator);
        var report = new ReportEntry.Key(unit.code(), month);
        var key = new FigureEntry.Key(report, target.key());
        ledgers.figures.claim(key, row, "target");
        if (row.isSound()) {
            row.find("month", ledgers.reports, report, "no-report");
        }
        if (row.isSound()) {
            var figure = new FigureEntry(key, value, denominator);
            var before = ledgers.figures.stored(key);
            if (figure.equals(before)) {
                ledgers.figures.file(figure);
            } else if (ledgers.keptReports.contains(report)) {
                keep(row, figure, before);
            } else {
                warnOfAcceptedChange(row, figure, before);
                ledgers.figures.file(figure);
            }
        }
    }

    private TargetEntry target(RowReader row, UnitEntry unit, YearMonth month, String code) {
        var ofItsYear = new GroupEntry.Key(ledgers.districtOf(unit), month.getYear(), code);
        var nextYears = ledgers.targets.find(new GroupEntry.Key(ofItsYear.district(), month.getYear() + 1, code));
        if (ledgers.targets.find(ofItsYear) == null && !ledgers.targets.isClaimed(ofItsYear)
                && nextYears != null && nextYears.terms().basis() == Basis.CHANGE) {
            return nextYears;
        }
        return row.find("target", ledgers.targets, ofItsYear, "unknown-target");
    }

    private static void checkScope(RowReader row, UnitEntry unit, TargetEntry target) {
        if (target.terms().scope() == TargetScope.DISTRICT && unit.kind() == UnitKind.WARD) {
            row.fault("target", "scope-district", target.key().code(), unit.code());
        }
        if (target.terms().scope() == TargetScope.WARDS && unit.kind() == UnitKind.DISTRICT) {
            row.fault("target", "scope-wards", target.key().code(), unit.code());
        }
    }

    private static void checkDenominator(RowReader row, TargetEntry target, BigDecimal value, BigDecimal denominator) {
        if (target.terms().isRatio() && row.isEmpty("denominator")) {
            row.fault("denominator", "denominator-missing", target.key().code());
        }
        if (!target.terms().isRatio() && !row.isEmpty("denominator")) {
            row.fault("denominator", "denominator-too-many", target.key().code());
        }
        if (value != null && denominator != null && value.compareTo(denominator) > 0) {
            row.warn("value", "numerator-over-denominator", VietnameseNumbers.format(value), VietnameseNumbers.format(denominator));
        }
    }

    private void keep(RowReader row, FigureEntry figure, FigureEntry before) {
        row.warn("value", "figure-kept", shown(figure));
        if (before != null) {
            ledgers.figures.file(before);
        }
    }

    private void warnOfAcceptedChange(RowReader row, FigureEntry figure, FigureEntry before) {
        var report = ledgers.reports.stored(figure.key().report());
        if (report != null && report.status() == ReportStatus.ACCEPTED) {
            row.warn("value", before == null ? "accepted-gains" : "accepted-changes", shown(figure), before == null ? "" : shown(before));
        }
    }

    private static String shown(FigureEntry figure) {
        var value = VietnameseNumbers.format(figure.value());
        return figure.denominator() == null ? value : value + "/" + VietnameseNumbers.format(figure.denominator());
    }
}
