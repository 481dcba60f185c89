package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.target.Target;

/**
 * Tờ phần của đơn vị: what a unit below the ward is asked for a month, and what it said.
 *
 * @param part    null: nothing was handed in yet
 * @param taken   what became of the ward's report, once it can take no more parts; null while it can
 * @param earlier the months for which the unit handed in, the newest first
 */
record PartSheet(Unit unit, String ward, YearMonth month, LocalDate due, boolean overdue, List<Target> asked, UnitPart part, ReportStatus taken, List<YearMonth> earlier) {

    /** Whose the fields of the form are. */
    public Map<String, String> fieldNames() {
        return ReportSheet.fieldNames(asked.stream());
    }

    public boolean isOpen() {
        return taken == null;
    }
}
