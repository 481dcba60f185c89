package vn.danvankheo.workbook;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.movement.ModelEntry;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.target.AllocationEntry;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetEntry;

/** All ledgers of one import but the figures, with what is asked across them. */
class Ledgers {

    final Ledger<String, UnitEntry> units;
    final Ledger<GroupEntry.Key, GroupEntry> groups;
    final Ledger<GroupEntry.Key, TargetEntry> targets;
    final Ledger<AllocationEntry.Key, AllocationEntry> allocations;
    final Ledger<ReportEntry.Key, ReportEntry> reports;
    final Ledger<ModelEntry.Key, ModelEntry> models;
    final Set<GroupEntry.Key> answeredTargets;
    /** Of months that the district closed. */
    final Set<ReportEntry.Key> closedReports;
    /** Reports that people have carried on beyond what the file knows. */
    final Set<ReportEntry.Key> keptReports = new HashSet<>();

    Ledgers(Registers stored, Collection<String> reportingUnits, Collection<YearMonth> months, Collection<String> modelCodes) {
        units = new Ledger<>(UnitEntry::code, stored.units().all());
        groups = new Ledger<>(GroupEntry::key, stored.targets().groups());
        targets = new Ledger<>(TargetEntry::key, stored.targets().targets());
        allocations = new Ledger<>(AllocationEntry::key, stored.targets().allocations());
        reports = new Ledger<>(ReportEntry::key, stored.reports().reports(reportingUnits, months));
        models = new Ledger<>(ModelEntry::key, stored.models().models(modelCodes));
        closedReports = stored.reports().closed(reportingUnits, months);
        answeredTargets = stored.reports().answeredTargets();
    }

    /** The code of the district that a unit is, or belongs to; null when its way up is broken. */
    String districtOf(UnitEntry unit) {
        var at = unit;
        while (at != null && at.kind() != UnitKind.DISTRICT) {
            at = units.find(at.parentCode());
        }
        return at == null ? null : at.code();
    }

    /** The only district of the file, or else the only one there is; null when it cannot be told. */
    String onlyDistrict() {
        var filed = districts(units.filed());
        return filed != null ? filed : districts(units.stored().values());
    }

    private static String districts(Collection<UnitEntry> units) {
        var codes = units.stream().filter(unit -> unit.kind() == UnitKind.DISTRICT).map(UnitEntry::code).toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }
}
