package vn.danvankheo.briefing;

import java.math.BigDecimal;

import vn.danvankheo.target.GroupEntry;

/** Dòng số liệu: a figure as a register writes it. Two entries are equal when nothing changed. */
public record FigureEntry(Key key, BigDecimal value, BigDecimal denominator) {

    public FigureEntry {
        value = value.stripTrailingZeros();
        denominator = denominator == null ? null : denominator.stripTrailingZeros();
    }

    /** In which report, and for which target of which year. */
    public record Key(ReportEntry.Key report, GroupEntry.Key target) {
    }
}
