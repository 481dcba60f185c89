package vn.danvankheo.closing;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.briefing.Explanations;
import vn.danvankheo.briefing.MonthContents;
import vn.danvankheo.briefing.Months;
import vn.danvankheo.briefing.ReportSection;
import vn.danvankheo.briefing.UnitContent;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.closing.ConsolidatedReport.Status;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;

/** Báo cáo tổng hợp của quận: begun from what the wards handed in, edited in place, issued with number and day, and written anew only with a reason. */
@Service
@Transactional
@RequiredArgsConstructor
public class ConsolidatedReports {

    private final ConsolidatedReportRepository reports;
    private final ClosedBoards boards;
    private final Months months;
    private final MonthContents contents;
    private final Explanations explanations;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    @Transactional(readOnly = true)
    List<ConsolidatedRow> rows(District district, int year) {
        return reports.rows(district.getId(), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** For those who read all of the district. */
    @Transactional(readOnly = true)
    public ConsolidatedReport report(long id, Viewer me) {
        return reports.findByIdAndDistrictIdIn(id, me.districtIds()).filter(report -> me.readsAllOf(report.getDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("consolidated report " + id));
    }

    /** One that the viewer is writing. @throws ConflictException when it is issued */
    @Transactional(readOnly = true)
    ConsolidatedReport draft(long id, Viewer me) {
        var report = report(id, me);
        mustRun(report.getDistrict(), me);
        if (!report.isDraft()) {
            throw new ConflictException("consolidated report " + id + " is issued", "conflict.consolidated.issued", report.getNumber(), VietnameseDates.format(report.getIssuedOn()));
        }
        return report;
    }

    /** Begins the report of a month, or finds the one that stands. */
    long begin(District district, YearMonth month, UUID key, Viewer me) {
        mustRun(district, me);
        if (!calendar.isOpen(month)) {
            throw new NotFoundException("month " + month);
        }
        var standing = reports.findByDistrictIdAndMonthAndStatusNot(district.getId(), month, Status.REPLACED);
        if (standing.isPresent()) {
            return standing.get().getId();
        }
        return begin(district, month, ReportBody.empty(), key, me);
    }

    private long begin(District district, YearMonth month, ReportBody body, UUID key, Viewer me) {
        var edition = reports.countByDistrictIdAndMonth(district.getId(), month) + 1;
        var begun = reports.saveAndFlush(new ConsolidatedReport(district, month, edition, body, facts(district, month), calendar.now(), me.fullName(), key));
        audit.record("consolidated.begun", begun.words(), null);
        return begun.getId();
    }

    /** The figures as they are now, or as they were closed. */
    private ReportFacts facts(District district, YearMonth month) {
        var closing = months.standing(district.getId(), month);
        var board = closing.map(closed -> boards.read(closed.getBoard())).orElseGet(() -> boards.now(district, month));
        var recommended = contents.of(district.getId(), month).stream().flatMap(ConsolidatedReports::recommended).toList();
        var explained = explanations.about(month, new Scope(units.reportingUnitIds(List.of(district.getId())))).stream().map(ReportFacts.Explained::of).toList();
        return new ReportFacts(closing.map(closed -> closed.title()).orElse(null), board, recommended, explained).asReadBack();
    }

    private static Stream<ReportFacts.Recommended> recommended(UnitContent content) {
        return content.content().section(ReportSection.RECOMMENDATIONS).stream().map(line -> new ReportFacts.Recommended(content.unitName(), line.value()));
    }

    /** What may be quoted in a chapter. */
    @Transactional(readOnly = true)
    List<Passage> passages(ConsolidatedReport report, Chapter chapter) {
        return Passage.of(chapter, contents.of(report.getDistrict().getId(), report.getMonth()));
    }

    /** Quotes what was ticked. */
    void quote(long id, Chapter chapter, Set<String> keys, int seen, Viewer me) {
        var report = draft(id, me);
        Overtaken.refuse(report.getVersion(), seen);
        var chosen = passages(report, chapter).stream().filter(passage -> keys.contains(passage.key())).map(Passage::quote).toList();
        report.write(report.getBody().quoting(chapter, chosen));
        audit.record("consolidated.quoted", report.words(), "%s: %d đoạn".formatted(chapter.getTitle(), chosen.size()));
    }

    /** Saves what was typed; refusals stand in the errors, and then nothing was saved. */
    void write(long id, ConsolidatedForm form, Errors errors, Viewer me) {
        var report = draft(id, me);
        if (Overtaken.isOvertaken(form, ConsolidatedForm.of(report), errors) || errors.hasErrors()) {
            return;
        }
        report.write(form.apply(report.getBody()));
        audit.record("consolidated.written", report.words(), null);
    }

    void recount(long id, Viewer me) {
        var report = draft(id, me);
        report.recount(facts(report.getDistrict(), report.getMonth()), calendar.now());
        audit.record("consolidated.recounted", report.words(), null);
    }

    /** Issues what the viewer has read; refusals stand in the errors, and then it was not issued. When figures changed since, the draft has the new ones to be read first. */
    void issue(long id, IssueForm form, Errors errors, Viewer me) {
        var report = report(id, me);
        if (!me.mayIssueFor(report.getDistrict().getId())) {
            throw new NotFoundException("consolidated report " + id);
        }
        if (Overtaken.isOvertaken(form, IssueForm.of(report), errors)) {
            return;
        }
        if (form.getIssuedOn() != null && form.getIssuedOn().isBefore(report.getMonth().atDay(1))) {
            errors.rejectValue("issuedOn", "consolidated.before-its-month");
        }
        if (errors.hasErrors()) {
            return;
        }
        if (report.isDraft() && report.recount(facts(report.getDistrict(), report.getMonth()), calendar.now())) {
            reports.saveAndFlush(report);
            form.setVersion(report.getVersion());
            audit.record("consolidated.recounted", report.words(), null);
            errors.reject("consolidated.recounted");
            return;
        }
        report.issue(form.getNumber(), form.getIssuedOn(), calendar.now(), me.fullName());
        audit.record("consolidated.issued", report.words(), "Số " + form.getNumber());
    }

    /** Begins the next edition with the words of this one. @return its id */
    long replace(long id, int seen, String reason, UUID key, Viewer me) {
        var before = reports.findByRequestKey(key);
        if (before.isPresent()) {
            return before.get().getId();
        }
        var report = report(id, me);
        mustRun(report.getDistrict(), me);
        report.replace(reason, calendar.now(), me.fullName());
        Overtaken.refuse(report.getVersion(), seen);
        reports.saveAndFlush(report);
        audit.record("consolidated.replaced", report.words(), reason);
        return begin(report.getDistrict(), report.getMonth(), report.getBody(), key, me);
    }

    private static void mustRun(District district, Viewer me) {
        if (!me.mayRun(district.getId())) {
            throw new NotFoundException("consolidated reports of " + district.getCode());
        }
    }
}
