package vn.danvankheo.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.briefing.FigureEntry;
import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.briefing.ReportRegister;
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
 * by its change belong to that target, when their own year has none of the code. There may be millions of rows, so they are read block by block, once
 * to check them and once to write them, and nothing is remembered of them but what they are about.
 */
@RequiredArgsConstructor
class FigureRows {

    private final Table table;
    private final Ledgers ledgers;
    private final ReportRegister register;
    private final FigureClaims claims = new FigureClaims();
    /** The numbers of the rows that say something new. */
    private final BitSet fresh = new BitSet();
    /** The numbers of the rows that say something else than what is stored. */
    private final BitSet changed = new BitSet();
    private int unchanged;

    void check(Findings findings, Progress progress) {
        var checked = 0;
        for (var block : blocks()) {
            check(block.stream().map(line -> new RowReader(table, line, findings)).toList());
            checked += block.size();
            progress.checked(checked, table.lines().size());
        }
    }

    SheetCount count() {
        return new SheetCount(Sheet.FIGURES.title(), fresh.cardinality(), changed.cardinality(), unchanged);
    }

    void write(Progress progress) {
        var touched = new HashSet<ReportEntry.Key>();
        var unheard = new Findings();
        var total = fresh.cardinality() + changed.cardinality();
        if (total > PackedLines.BLOCK) {
            register.countAnew();
        }
        var written = 0;
        for (var block : blocks()) {
            progress.at(Sheet.FIGURES, written, total);
            var figures = block.stream().filter(line -> fresh.get(line.number()) || changed.get(line.number()))
                    .map(line -> read(new RowReader(table, line, unheard))).toList();
            register.writeFigures(figures);
            figures.stream().map(figure -> figure.key().report()).filter(this::isStored).forEach(touched::add);
            written += figures.size();
        }
        register.tellChanged(touched);
    }

    private Iterable<List<Table.Line>> blocks() {
        return table.lines().blocks()::iterator;
    }

    /** Of what is stored, only what is said again is looked up. */
    private void check(List<RowReader> rows) {
        var figures = new LinkedHashMap<RowReader, FigureEntry>();
        rows.forEach(row -> {
            var figure = read(row);
            if (figure != null) {
                figures.put(row, figure);
            }
        });
        var again = figures.values().stream().map(FigureEntry::key).filter(key -> isStored(key.report())).toList();
        var stored = again.isEmpty() ? Map.<FigureEntry.Key, FigureEntry>of()
                : register.figures(again).stream().collect(Collectors.toMap(FigureEntry::key, Function.identity()));
        figures.forEach((row, figure) -> file(row, figure, stored.get(figure.key())));
    }

    /** A report that the file itself brings has no figures yet, and nobody has it open. */
    private boolean isStored(ReportEntry.Key report) {
        return ledgers.reports.stored(report) != null;
    }

    private void file(RowReader row, FigureEntry figure, FigureEntry before) {
        if (figure.equals(before)) {
            unchanged++;
        } else if (ledgers.keptReports.contains(figure.key().report())) {
            row.warn("value", "figure-kept", shown(figure));
            unchanged += before == null ? 0 : 1;
        } else {
            warnOfAcceptedChange(row, figure, before);
            (before == null ? fresh : changed).set(row.number());
        }
    }

    /** @return null, with a fault, when it cannot be taken over */
    private FigureEntry read(RowReader row) {
        row.require("unit", "month", "target", "value");
        var unit = ReportRows.reportingUnit(row, ledgers);
        var month = row.month("month");
        var code = row.code("target");
        var value = row.numberNotNegative("value");
        var denominator = row.numberNotNegative("denominator");
        if (unit == null || month == null || code == null) {
            return null;
        }
        ReportRows.checkActive(row, unit, month);
        var target = target(row, unit, month, code);
        if (target == null) {
            return null;
        }
        if (target.terms().isFromRegister()) {
            row.fault("target", "target-from-register", code);
        }
        checkScope(row, unit, target);
        checkDenominator(row, target, value, denominator);
        var report = new ReportEntry.Key(unit.code(), month);
        var key = new FigureEntry.Key(report, target.key());
        claims.claim(key, row, "target");
        if (row.isSound()) {
            row.find("month", ledgers.reports, report, "no-report");
        }
        return row.isSound() ? new FigureEntry(key, value, denominator) : null;
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
