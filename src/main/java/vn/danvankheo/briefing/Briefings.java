package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Giao ban tháng: units file their reports, the district's staff reviews them. Nothing outside the viewer's scope is found. */
@Service
@Transactional
@RequiredArgsConstructor
public class Briefings {

    private final BriefingReportRepository reports;
    private final ReportSheets sheets;
    private final ReportVersions versions;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** Units × months of a year, the district first, then its wards; only what the scope sees and what existed in that year. */
    @Transactional(readOnly = true)
    public BriefingBoard board(long district, int year, Scope scope) {
        var visible = units.reportingUnits(district).stream().filter(scope::sees).toList();
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)).toList();
        var begun = reports.between(months.get(0), months.get(11), visible.stream().map(Unit::getId).toList()).stream()
                .collect(Collectors.groupingBy(ReportRow::unitId, Collectors.toMap(ReportRow::month, Function.identity())));
        var lines = new ArrayList<BoardLine>();
        for (var unit : visible) {
            var rows = begun.getOrDefault(unit.getId(), Map.of());
            var line = new BoardLine(unit, months.stream().map(month -> cell(unit, month, rows.get(month))).toList());
            if (line.months().stream().anyMatch(cell -> cell.state() != BoardState.NONE)) {
                lines.add(line);
            }
        }
        return new BriefingBoard(year, lines);
    }

    private BoardCell cell(Unit unit, YearMonth month, ReportRow row) {
        var due = calendar.dueDate(month);
        if (row != null && row.status() != ReportStatus.DRAFT) {
            return new BoardCell(month, BoardState.valueOf(row.status().name()), row.id(), row.late(), true, due);
        }
        var id = row == null ? null : row.id();
        return new BoardCell(month, stateOfWhatIsNotSubmitted(unit, month, row), id, false, row != null, due);
    }

    private BoardState stateOfWhatIsNotSubmitted(Unit unit, YearMonth month, ReportRow row) {
        if (!unit.getValidity().isActiveIn(month)) {
            return BoardState.NONE;
        }
        if (!calendar.isOpen(month)) {
            return BoardState.NOT_DUE;
        }
        if (calendar.isOverdue(month)) {
            return BoardState.LATE;
        }
        return row == null ? BoardState.DUE : BoardState.DRAFT;
    }

    /** What waits for review, the longest waiting first. */
    @Transactional(readOnly = true)
    public Page<ReportRow> waiting(Scope scope, Pageable page) {
        return reports.waiting(scope.unitIds(), page);
    }

    /** Why the reports were returned, as far as the viewer may know, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, String> returnReasons(Collection<Long> ids, Viewer me) {
        return reports.rows(ids, me.scope().unitIds()).stream().filter(row -> row.returnReason() != null)
                .collect(Collectors.toMap(ReportRow::id, ReportRow::returnReason));
    }

    @Transactional(readOnly = true)
    public ReportSheet sheet(long id, Viewer me) {
        var report = visible(id, me);
        if (!me.readsTexts() || report.getStatus() == ReportStatus.DRAFT && !me.mayFileFor(report.getUnit())) {
            throw new NotFoundException("report " + id);
        }
        return sheets.sheet(report);
    }

    @Transactional(readOnly = true)
    public List<ReportMove> moves(long id, Viewer me) {
        return List.copyOf(visible(id, me).getMoves());
    }

    /** Begins the unit's report of a month, or finds the one that was begun. */
    public long begin(long unitId, YearMonth month, Viewer me) {
        if (!me.mayFileFor(unitId)) {
            throw new NotFoundException("unit " + unitId);
        }
        var begun = reports.findByUnitIdAndMonth(unitId, month);
        if (begun.isPresent()) {
            return begun.get().getId();
        }
        var unit = units.findById(unitId).orElseThrow(() -> new NotFoundException("unit " + unitId));
        if (!unit.getValidity().isActiveIn(month) || !calendar.isOpen(month)) {
            throw new NotFoundException("no report of " + unit.getCode() + " for " + month);
        }
        return reports.save(new BriefingReport(unit, month)).getId();
    }

    /** Saves what was typed; refusals stand in the errors beside their fields, and then nothing was saved. */
    public void describe(long id, BriefingForm form, Errors errors, Viewer me) {
        var report = own(id, me);
        if (!report.getStatus().isEditable()) {
            throw new ConflictException("report " + id + " is not being written");
        }
        Overtaken.isOvertaken(form, report.getVersion(), errors);
        var asked = sheets.asked(report.getUnit(), report.getMonth().getYear());
        new FigureCheck(errors).check(form, asked);
        if (errors.hasErrors()) {
            return;
        }
        report.describe(form.situationAsFiled(), form.limitationsAsFiled(), form.nextTasksAsFiled(), calendar.now());
        for (var target : asked) {
            var typed = form.getFigures().get(target.getId());
            report.file(target, typed == null ? null : typed.filed(target.getTerms().isRatio()));
        }
    }

    /** @return false when a section is still empty; then nothing happened */
    public boolean submit(long id, Viewer me) {
        var report = own(id, me);
        if (report.getStatus().isEditable() && !report.isComplete()) {
            return false;
        }
        var now = calendar.now();
        reports.figures(id);
        report.submit(now, calendar.isLate(report.getMonth(), now), me.fullName());
        versions.keep(report, now, me.fullName());
        audit.record("report.submitted", words(report), null);
        return true;
    }

    public void giveBack(long id, ReturnForm form, Viewer me) {
        var report = reviewed(id, form.getVersion(), me);
        report.giveBack(form.getReason(), form.comments(), calendar.now(), me.fullName());
        audit.record("report.returned", words(report), form.getReason());
    }

    public void accept(long id, int version, Viewer me) {
        var report = reviewed(id, version, me);
        report.accept(calendar.now(), me.fullName());
        audit.record("report.accepted", words(report), null);
    }

    private BriefingReport reviewed(long id, int version, Viewer me) {
        var report = visible(id, me);
        if (!me.mayReview(report.getUnit())) {
            throw new NotFoundException("report " + id);
        }
        if (report.getVersion() != version) {
            throw new ConflictException("report " + id + " changed since it was read");
        }
        versions.keepWhatWasImported(report);
        return report;
    }

    private BriefingReport own(long id, Viewer me) {
        var report = visible(id, me);
        if (!me.mayFileFor(report.getUnit())) {
            throw new NotFoundException("report " + id);
        }
        return report;
    }

    private BriefingReport visible(long id, Viewer me) {
        return reports.findByIdAndUnitIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("report " + id));
    }

    private static String words(BriefingReport report) {
        return "%s, tháng %d/%d".formatted(report.getUnit().getName(), report.getMonth().getMonthValue(), report.getMonth().getYear());
    }
}
