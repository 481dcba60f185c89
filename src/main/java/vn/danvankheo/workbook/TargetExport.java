package vn.danvankheo.workbook;

import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import vn.danvankheo.target.GroupEntry;
import vn.danvankheo.target.TargetEntry;
import vn.danvankheo.target.TargetRegister;

/** Xuất chỉ tiêu: a district's groups and targets of a year, and what wards were assigned. @param wards the codes of those that the viewer sees */
record TargetExport(TargetRegister register, String district, int year, Set<String> wards) implements Export {

    @Override
    public String fileName() {
        return "Chỉ tiêu năm " + year;
    }

    @Override
    public void write(Workbook workbook, RowCount count) {
        var targets = new SheetWriter(workbook.newWorksheet(Sheet.TARGETS.title()), Sheet.TARGETS);
        register.groups().stream().filter(group -> isAsked(group.key())).forEach(group -> targets.write(year, group.key().code(), "GROUP", null, group.name(), group.field(),
                null, null, null, null, null, null, null, null, null, null, district, null, null));
        register.targets().stream().filter(target -> isAsked(target.key())).forEach(target -> write(target, targets));
        targets.end();
        var allocations = new SheetWriter(workbook.newWorksheet(Sheet.ALLOCATIONS.title()), Sheet.ALLOCATIONS);
        register.allocations().stream().filter(one -> isAsked(one.key().target()) && wards.contains(one.key().ward()))
                .forEach(one -> allocations.write(year, one.key().target().code(), one.key().ward(), one.assigned()));
        allocations.end();
    }

    private boolean isAsked(GroupEntry.Key key) {
        return key.district().equals(district) && key.year() == year;
    }

    private void write(TargetEntry target, SheetWriter sheet) {
        var terms = target.terms();
        sheet.write(year, target.key().code(), "TARGET", target.group(), target.name(), target.field(), terms.unit(), terms.measure(), terms.direction(),
                terms.assigned(), terms.stretch(), terms.accumulation(), terms.consolidation(), terms.scope(), terms.basis(), target.status(), district, terms.source(),
                terms.counting());
    }
}
