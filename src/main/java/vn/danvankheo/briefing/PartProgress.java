package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.danvankheo.organization.Unit;

/** Tiến độ các phần: which units below a ward handed in their part of a month, and which did not. */
record PartProgress(YearMonth month, LocalDate due, boolean overdue, List<UnitPart> parts, List<Unit> missing) {

    /** Whether anybody below the ward hands in parts at all. */
    public boolean isAsked() {
        return expected() > 0;
    }

    public int expected() {
        return parts.size() + missing.size();
    }

    /** Parts that do not stand in the ward's report yet, or were said anew since. */
    public long toMerge() {
        return parts.stream().filter(UnitPart::isToMerge).count();
    }
}
