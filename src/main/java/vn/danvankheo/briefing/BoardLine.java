package vn.danvankheo.briefing;

import java.util.List;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;

/** Dòng của bảng giao ban: one unit and the months that are looked at, all of one year. */
public record BoardLine(Unit unit, List<BoardCell> months) {

    /** The ward's short name; the district's whole name, lest it be taken for a ward. */
    public String name() {
        return unit.getKind() == UnitKind.DISTRICT ? unit.getName() : unit.getShortName();
    }

    public BoardCell month(int month) {
        return months.stream().filter(cell -> cell.month().getMonthValue() == month).findFirst().orElseThrow();
    }
}
