package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.YearMonth;

/** Dòng sổ báo cáo: a report as a register writes it, its unit by code. Two entries are equal when nothing changed. */
public record ReportEntry(Key key, ReportStatus status, Instant submittedAt, Instant acceptedAt, String situation, String limitations) {

    /** Whose report of which month: {@code HK-13, 2023-11}. */
    public record Key(String unit, YearMonth month) {
    }

    /** A register never takes a report back that people have carried on: an accepted one stays accepted, a returned one is not handed in by a file. */
    public boolean takesBack(ReportEntry stored) {
        return status.compareTo(stored.status) < 0;
    }
}
