package vn.danvankheo.briefing;

import java.util.List;
import vn.danvankheo.organization.Unit;

/** Dòng của bảng giao ban: one unit and the twelve months of its year. */
public record BoardLine(Unit unit, List<BoardCell> months) {

    public BoardCell month(int month) {
        return months.get(month - 1);
    }
}
