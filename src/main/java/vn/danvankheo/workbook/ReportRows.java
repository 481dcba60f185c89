package vn.danvankheo.workbook;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

import lombok.RequiredArgsConstructor;

import vn.danvankheo.briefing.ReportEntry;
import vn.danvankheo.briefing.ReportStatus;
import vn.danvankheo.organization.UnitEntry;
import vn.danvankheo.organization.UnitKind;

/** Checks the sheet reports. */
@RequiredArgsConstructor
class ReportRows {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

    private final Ledgers ledgers;
    private final YearMonth thisMonth;

    void check(List<RowReader> rows) {
        rows.forEach(this::file);
    }

    private void file(RowReader row) {
        row.require("unit", "month", "state");
        var unit = reportingUnit(row, ledgers);
        var month = row.month("month");
        var status = status(row);
        var submittedAt = submittedAt(row, status);
        var acceptedAt = acceptedAt(row, status, submittedAt);
        var situation = row.text("situation", RowReader.TEXT);
        var limitations = row.text("limitations", RowReader.TEXT);
        if (unit == null || month == null) {
            return;
        }
        checkActive(row, unit, month);
        var key = new ReportEntry.Key(unit.code(), month);
        ledgers.reports.claim(key, row, "month");
        if (ledgers.closedReports.contains(key) && ledgers.reports.stored(key) == null) {
            row.fault("month", "month-closed", inWords(month));
        }
        if (row.isSound()) {
            var report = new ReportEntry(key, status, submittedAt, acceptedAt, situation, limitations);
            if (month.isAfter(thisMonth)) {
                row.warn("month", "month-ahead", inWords(month));
            }
            ledgers.reports.file(unlessCarriedOn(row, report));
        }
    }

    /** A correction is made in the system, never by a file. */
    private static ReportStatus status(RowReader row) {
        var status = row.word("state", ReportStatus.class);
        return status == ReportStatus.CORRECTING ? row.fault("state", "correcting") : status;
    }

    private static Instant submittedAt(RowReader row, ReportStatus status) {
        var at = row.moment("submitted_at");
        if (status == ReportStatus.DRAFT && at != null) {
            return row.fault("submitted_at", "draft-submitted");
        }
        if (status != null && status != ReportStatus.DRAFT && row.isEmpty("submitted_at")) {
            return row.fault("submitted_at", "submitted-at-missing");
        }
        return at;
    }

    private static Instant acceptedAt(RowReader row, ReportStatus status, Instant submittedAt) {
        var at = row.moment("accepted_at");
        if (status == ReportStatus.ACCEPTED && row.isEmpty("accepted_at")) {
            return row.fault("accepted_at", "accepted-at-missing");
        }
        if (status != null && status != ReportStatus.ACCEPTED && at != null) {
            return row.fault("accepted_at", "accepted-at-too-many");
        }
        if (at != null && submittedAt != null && at.isBefore(submittedAt)) {
            return row.fault("accepted_at", "accepted-before-submitted");
        }
        return at;
    }

    /** A report that people have carried on beyond what the file knows stays as it is, its figures too; so does one of a closed month. */
    private ReportEntry unlessCarriedOn(RowReader row, ReportEntry report) {
        var stored = ledgers.reports.stored(report.key());
        var closed = ledgers.closedReports.contains(report.key());
        if (stored == null || !closed && !report.takesBack(stored)) {
            return report;
        }
        if (closed) {
            row.warn("month", "month-closed-kept", inWords(report.key().month()));
        } else {
            row.warn("state", "report-kept", stored.status().name());
        }
        ledgers.keptReports.add(report.key());
        return stored;
    }

    /** A district or a ward that is known. */
    static UnitEntry reportingUnit(RowReader row, Ledgers ledgers) {
        var unit = row.find("unit", ledgers.units, row.code("unit"), "unknown-unit");
        if (unit != null && unit.kind() != UnitKind.WARD && unit.kind() != UnitKind.DISTRICT) {
            return row.fault("unit", "does-not-report", unit.code());
        }
        return unit;
    }

    static void checkActive(RowReader row, UnitEntry unit, YearMonth month) {
        if (!unit.validity().isActiveIn(month)) {
            row.fault("month", "not-active", unit.code(), inWords(month));
        }
    }

    static String inWords(YearMonth month) {
        return MONTH.format(month);
    }
}
