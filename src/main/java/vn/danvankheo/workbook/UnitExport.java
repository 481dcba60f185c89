package vn.danvankheo.workbook;

import java.util.Comparator;
import org.dhatim.fastexcel.Workbook;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitRegister;

/** Xuất đơn vị: all of them, districts before their wards, with the wards' places on the map. */
record UnitExport(UnitRegister register) implements Export {

    @Override
    public String fileName() {
        return "Đơn vị";
    }

    @Override
    public void write(Workbook workbook, RowCount count) {
        var sheet = new SheetWriter(workbook.newWorksheet(Sheet.UNITS.title()), Sheet.UNITS);
        register.all().stream().sorted(Comparator.comparing(UnitEntry::kind).thenComparing(UnitEntry::code)).forEach(unit -> write(unit, sheet));
        sheet.end();
    }

    private static void write(UnitEntry unit, SheetWriter sheet) {
        var place = unit.mapPlace();
        sheet.write(unit.code(), unit.kind(), unit.name(), unit.shortName(), unit.parentCode(), unit.validity().validFrom(), unit.validity().validTo(),
                place == null ? null : place.column(), place == null ? null : place.row());
    }
}
