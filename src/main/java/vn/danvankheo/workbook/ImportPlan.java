package vn.danvankheo.workbook;

import java.util.List;
import java.util.stream.Stream;

import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.movement.ModelEntry;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.target.AllocationEntry;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetEntry;

/** Kế hoạch nhập: what an import would write, sheet by sheet; it can be carried out when nothing was found wrong. */
class ImportPlan {

    private final Book book;
    private final Findings findings;
    private final Ledgers ledgers;
    private final Difference<UnitEntry> units;
    private final Difference<GroupEntry> groups;
    private final Difference<TargetEntry> targets;
    private final Difference<AllocationEntry> allocations;
    private final Difference<ReportEntry> reports;
    private final FigureRows figures;
    private final Difference<ModelEntry> models;

    ImportPlan(Book book, Findings findings, Ledgers ledgers, FigureRows figures) {
        this.book = book;
        this.findings = findings;
        this.ledgers = ledgers;
        units = ledgers.units.difference();
        groups = ledgers.groups.difference();
        targets = ledgers.targets.difference();
        allocations = ledgers.allocations.difference();
        reports = ledgers.reports.difference();
        this.figures = figures;
        models = ledgers.models.difference();
    }

    Findings findings() {
        return findings;
    }

    List<String> ignored() {
        return book.ignored();
    }

    /** Of the sheets that the file has, in their order. */
    List<SheetCount> counts() {
        return Stream.of(
                SheetCount.of(Sheet.UNITS, units), SheetCount.of(Sheet.TARGETS, groups, targets), SheetCount.of(Sheet.ALLOCATIONS, allocations),
                SheetCount.of(Sheet.REPORTS, reports), figures.count(), SheetCount.of(Sheet.MODELS, models))
                .filter(count -> book.has(Sheet.of(count.sheet()).orElseThrow())).toList();
    }

    /** Writes everything; the caller's transaction makes it all or nothing. */
    void carryOut(Registers registers, Progress progress) {
        if (findings.isFaulty()) {
            throw new IllegalStateException("a faulty file is not imported");
        }
        progress.at(Sheet.UNITS);
        registers.units().write(units.fresh(), units.changed());
        progress.at(Sheet.TARGETS);
        registers.targets().writeGroups(groups.fresh(), groups.changed());
        registers.targets().writeTargets(targets.fresh(), targets.changed());
        progress.at(Sheet.ALLOCATIONS);
        registers.targets().writeAllocations(allocations.fresh(), allocations.changed());
        progress.at(Sheet.REPORTS);
        registers.reports().writeReports(reports.fresh(), reports.changed(), ledgers.reports.stored());
        progress.at(Sheet.FIGURES);
        figures.write(progress);
        progress.at(Sheet.MODELS);
        registers.models().write(models.fresh(), models.changed());
    }
}
