package vn.danvankheo.briefing;

import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
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
import vn.danvankheo.target.Target;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Giao ban tháng: units file their reports, the district's staff reviews them. Nothing outside the viewer's scope is found. */
@Service
@Transactional
@RequiredArgsConstructor
public class Briefings {

    private static final Comparator<ReportRow> LONGEST_WAITING_FIRST = Comparator.comparing(ReportRow::month).thenComparing(ReportRow::submittedAt).thenComparing(ReportRow::id);

    private static final Comparator<UnitReport> DISTRICT_FIRST = Comparator.comparing((UnitReport one) -> one.unit().getParent() != null).thenComparing(one -> one.unit().getCode());

    private final BriefingReportRepository reports;
    private final ReportSheets sheets;
    private final ReportVersions versions;
    private final Remarks remarks;
    private final CorrectionRepository corrections;
    private final Months months;
    private final Conclusions conclusions;
    private final SectionWriting writings;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** Units × months of a year, the district first, then its wards; only what the scope sees and what existed in that year. Beside it what waits in the whole scope. */
    @Transactional(readOnly = true)
    public BriefingBoard board(long district, int year, Scope scope) {
        return board(district, YearMonth.of(year, 1), 12, scope);
    }

    /** One month of it, and the month before where that is of the same year. */
    @Transactional(readOnly = true)
    public BriefingBoard round(long district, YearMonth month, Scope scope) {
        return month.getMonth() == Month.JANUARY ? board(district, month, 1, scope) : board(district, month.minusMonths(1), 2, scope);
    }

    private BriefingBoard board(long district, YearMonth from, int months, Scope scope) {
        var found = reports.ofUnits(scope.unitIds(), district, from, from.plusMonths(months - 1L));
        var units = found.stream().filter(one -> one.unit().owningDistrict().getId() == district).sorted(DISTRICT_FIRST)
                .collect(Collectors.groupingBy(UnitReport::unit, LinkedHashMap::new, Collectors.toList()));
        var lines = units.entrySet().stream().map(unit -> new BoardLine(unit.getKey(), cells(unit.getKey(), from, months, rows(unit.getValue()))))
                .filter(line -> line.months().stream().anyMatch(cell -> cell.state() != BoardState.NONE) || wasThereIn(from.getYear(), line.unit())).toList();
        return new BriefingBoard(from.getYear(), lines, rows(found).filter(row -> row.status() == ReportStatus.SUBMITTED).sorted(LONGEST_WAITING_FIRST).toList());
    }

    /** A ward that ended in July is looked up in December, too. */
    private static boolean wasThereIn(int year, Unit unit) {
        return Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1)).limit(12).anyMatch(unit.getValidity()::isActiveIn);
    }

    private static Stream<ReportRow> rows(List<UnitReport> found) {
        return found.stream().filter(one -> one.id() != null).map(ReportRow::of);
    }

    /** What one unit has to do with the months of some years, the oldest first. */
    @Transactional(readOnly = true)
    public List<BoardCell> cells(Unit unit, int fromYear, int toYear) {
        var from = YearMonth.of(fromYear, 1);
        var to = YearMonth.of(toYear, 12);
        return cells(unit, from, 12 * (toYear - fromYear + 1), reports.between(from, to, List.of(unit.getId())).stream());
    }

    /** The targets whose figures a month's report lacks yet, in the order of groups and targets; nothing before it is begun. */
    @Transactional(readOnly = true)
    public List<Target> missing(BoardCell cell, Unit unit) {
        return cell.begun() ? reports.unanswered(cell.reportId(), unit.owningDistrict().getId(), cell.month().getYear(), ReportSheets.scope(unit)) : List.of();
    }

    private List<BoardCell> cells(Unit unit, YearMonth from, int months, Stream<ReportRow> begun) {
        var round = calendar.with(unit.owningDistrict().getCutOff());
        var rows = begun.collect(Collectors.toMap(ReportRow::month, Function.identity()));
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(months).map(month -> cell(unit, month, rows.get(month), round)).toList();
    }

    private static BoardCell cell(Unit unit, YearMonth month, ReportRow row, BriefingCalendar round) {
        var due = round.dueDate(month);
        if (row != null && row.status() != ReportStatus.DRAFT) {
            return new BoardCell(month, BoardState.valueOf(row.status().name()), row.id(), row.late(), true, due, row.status() == ReportStatus.RETURNED ? row.returnReason() : null);
        }
        var id = row == null ? null : row.id();
        return new BoardCell(month, stateOfWhatIsNotSubmitted(unit, month, row, round), id, false, row != null, due, null);
    }

    private static BoardState stateOfWhatIsNotSubmitted(Unit unit, YearMonth month, ReportRow row, BriefingCalendar round) {
        if (!unit.getValidity().isActiveIn(month)) {
            return BoardState.NONE;
        }
        if (!round.isOpen(month)) {
            return BoardState.NOT_DUE;
        }
        if (round.isOverdue(month)) {
            return BoardState.LATE;
        }
        return row == null ? BoardState.DUE : BoardState.DRAFT;
    }

    /** What waits for review, the longest waiting first. */
    @Transactional(readOnly = true)
    public Page<ReportRow> waiting(Scope scope, Pageable page) {
        return reports.waiting(scope.unitIds(), page);
    }

    /** With what became of it. */
    @Transactional(readOnly = true)
    public ReportSheet sheet(long id, Viewer me) {
        return sheets.sheet(readable(id, me), me.seesDistrict());
    }

    /** The same with what the system noticed by itself, before its unit hands it in. */
    @Transactional(readOnly = true)
    public ReportSheet lookedThrough(long id, Viewer me) {
        return sheets.lookedThrough(readable(id, me), me.seesDistrict());
    }

    /** The same without what the system noticed by itself, for whoever writes the report or prints it. */
    @Transactional(readOnly = true)
    public ReportSheet plainSheet(long id, Viewer me) {
        return sheets.plain(readable(id, me));
    }

    /**
     * Two of a report's versions beside each other.
     *
     * @param from null: the one before the other
     * @param to   null: the latest
     */
    @Transactional(readOnly = true)
    public VersionPair versions(long id, Integer from, Integer to, Viewer me) {
        var report = readable(id, me).report();
        var all = versions.of(report);
        if (all.isEmpty()) {
            return new VersionPair(report, all, null, null, null);
        }
        var after = numbered(all, to == null ? all.size() : to);
        var before = numbered(all, from == null ? Math.max(1, after.getNumber() - 1) : from);
        return new VersionPair(report, all, before, after, ReportDifference.between(before.getContent(), after.getContent()));
    }

    private static ReportVersion numbered(List<ReportVersion> all, int number) {
        return all.stream().filter(version -> version.getNumber() == number).findFirst().orElseThrow(() -> new NotFoundException("version " + number));
    }

    /** A report whose texts the viewer may read: a draft is its unit's alone. */
    @Transactional(readOnly = true)
    WrittenReport readable(long id, Viewer me) {
        var written = written(id, me);
        if (!me.readsTexts() || written.report().getStatus() == ReportStatus.DRAFT && !me.mayFileFor(written.report().getUnit())) {
            throw new NotFoundException("report " + id);
        }
        return written;
    }

    /** A report that its unit is writing; until the transaction ends nobody else adds to it. */
    BriefingReport heldForWriting(long id, Viewer me) {
        var report = own(id, me);
        reports.lock(id);
        refuseUnlessWritten(report);
        months.refuseWhenClosed(report.getUnit(), report.getMonth());
        return report;
    }

    /** The same of a report that the viewer is writing. @throws ConflictException when it is not being written */
    @Transactional(readOnly = true)
    ReportSheet writable(long id, Viewer me) {
        var written = written(id, me);
        refuseUnlessOwn(written.report(), me);
        refuseUnlessWritten(written.report());
        return sheets.plain(written);
    }

    private static void refuseUnlessWritten(BriefingReport report) {
        if (!report.getStatus().isEditable()) {
            throw new ConflictException("report " + report.getId() + " is not being written");
        }
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
        if (!unit.getValidity().isActiveIn(month)) {
            throw new ConflictException("no report of " + unit.getCode() + " for " + month, "conflict.report.unit-not-there", unit.getName(), words(month));
        }
        if (!calendar.isOpen(month)) {
            throw new ConflictException("the month " + month + " has not begun", "conflict.report.month-ahead", words(month));
        }
        months.refuseWhenClosed(unit, month);
        return reports.save(new BriefingReport(unit, month)).getId();
    }

    /**
     * Saves what was typed; refusals stand in the errors beside their fields, and then nothing was saved.
     *
     * @param onward whether the unit means to hand it in next
     * @return the sheet as it was before
     */
    public ReportSheet describe(long id, BriefingForm form, boolean onward, Errors errors, Viewer me) {
        var sheet = writable(id, me);
        var report = sheet.report();
        Overtaken.isOvertaken(form, report.getVersion(), () -> BriefingForm.of(sheet), errors);
        months.isClosedBefore(report, errors);
        new FigureCheck(errors).check(form.getFigures(), sheet.askedTargets());
        var check = new SectionCheck(errors);
        check.check(form, report.getMonth().atDay(1), calendar.today());
        if (onward) {
            check.checkAnswers(form);
        }
        if (!errors.hasErrors()) {
            months.isClosed(report, errors);
        }
        if (errors.hasErrors()) {
            return sheet;
        }
        report.describe(form.situationAsFiled(), form.limitationsAsFiled(), calendar.now());
        writings.write(sheet, form);
        for (var target : sheet.askedTargets()) {
            var typed = form.getFigures().get(target.getId());
            report.file(target, typed == null ? null : typed.filed(target.getTerms().isRatio()));
        }
        remarks.answer(report, form.getAnswers(), calendar.now(), me.fullName());
        return sheet;
    }

    /** @return false when a section is still empty or a promise unanswered; then nothing happened */
    public boolean submit(long id, Viewer me) {
        var written = written(id, me);
        var report = written.report();
        refuseUnlessOwn(report, me);
        months.refuseWhenClosed(report.getUnit(), report.getMonth());
        if (report.getStatus().isEditable() && (!report.isComplete() || !sheets.plain(written).lacking().isEmpty())) {
            return false;
        }
        conclusions.refuseUnlessAnswered(report);
        var now = calendar.now();
        reports.figures(id);
        report.submit(now, calendar.with(report.getUnit().owningDistrict().getCutOff()).isLate(report.getMonth(), now), me);
        versions.keep(report, now, me.fullName());
        audit.record("report.submitted", words(report), null);
        events.publishEvent(new ReportMoved(report, calendar.now()));
        return true;
    }

    /** @return the name of the unit that is to mend it */
    public String giveBack(long id, ReturnForm form, Viewer me) {
        var report = reviewed(id, form.getVersion(), me);
        var now = calendar.now();
        var made = form.said();
        var lines = made.isEmpty() ? Map.<String, RemarkedLine>of() : Remarks.lines(ReportContent.of(report), sheets.sheet(new WrittenReport(report, null), true));
        if (!lines.keySet().containsAll(made.keySet())) {
            throw new NotFoundException("lines " + made.keySet());
        }
        report.giveBack(form.getReason(), now, me);
        remarks.make(report, made, lines, now, me.fullName());
        audit.record("report.returned", words(report), form.getReason());
        events.publishEvent(new ReportMoved(report, calendar.now()));
        return report.getUnit().getName();
    }

    /** @return the name of the unit whose figures count from now on */
    public String accept(long id, int version, Viewer me) {
        var report = reviewed(id, version, me);
        var now = calendar.now();
        report.accept(now, me);
        remarks.closeAll(report, now, me.fullName());
        corrections.findByReportIdAndStatusIn(id, List.of(CorrectionStatus.OPENED)).ifPresent(Correction::complete);
        audit.record("report.accepted", words(report), null);
        events.publishEvent(new ReportMoved(report, calendar.now()));
        return report.getUnit().getName();
    }

    /** The reviewer is content with what became of a remark. */
    public void closeRemark(long id, long remark, Viewer me) {
        var report = reviewed(id, me);
        var closed = remarks.close(report, remark, calendar.now(), me.fullName());
        audit.record("report.remark-closed", words(report), closed.getLabel());
    }

    /** A report of a unit that the viewer reviews. */
    BriefingReport reviewed(long id, Viewer me) {
        var report = visible(id, me);
        if (!me.mayReview(report.getUnit())) {
            throw new NotFoundException("report " + id);
        }
        return report;
    }

    private BriefingReport reviewed(long id, int version, Viewer me) {
        var report = reviewed(id, me);
        if (report.getVersion() != version) {
            throw new ConflictException("report " + id + " changed since it was read");
        }
        months.refuseWhenClosed(report.getUnit(), report.getMonth());
        versions.keepWhatWasImported(report);
        return report;
    }

    /** A report that the viewer files. */
    BriefingReport own(long id, Viewer me) {
        var report = visible(id, me);
        refuseUnlessOwn(report, me);
        return report;
    }

    private static void refuseUnlessOwn(BriefingReport report, Viewer me) {
        if (!me.mayFileFor(report.getUnit())) {
            throw new NotFoundException("report " + report.getId());
        }
    }

    private WrittenReport written(long id, Viewer me) {
        var found = reports.written(id, me.scope().unitIds());
        var report = found.stream().filter(one -> one.getId() == id).findFirst().orElseThrow(() -> new NotFoundException("report " + id));
        return new WrittenReport(report, found.stream().filter(one -> one.getId() != id).findFirst().orElse(null));
    }

    private BriefingReport visible(long id, Viewer me) {
        return reports.findByIdAndUnitIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("report " + id));
    }

    /** As the audit trail names it. */
    static String words(BriefingReport report) {
        return "%s, tháng %s".formatted(report.getUnit().getName(), words(report.getMonth()));
    }

    private static String words(YearMonth month) {
        return "%d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
