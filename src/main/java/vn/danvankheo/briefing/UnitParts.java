package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Phần của các đơn vị dưới phường: party cells and residential groups hand them in, their ward merges them into its report. */
@Service
@Transactional
@RequiredArgsConstructor
class UnitParts {

    private static final int LONGEST_SITUATION = 10_000;

    private final UnitPartRepository parts;
    private final BriefingReportRepository reports;
    private final DraftFilling drafts;
    private final ReportSheets sheets;
    private final UnitRepository units;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** What a unit is asked for a month; nothing of the future, and nothing of a unit that did not exist. */
    @Transactional(readOnly = true)
    PartSheet sheet(long unitId, YearMonth month, Viewer me) {
        var unit = own(unitId, month, me);
        var part = parts.findByUnitIdAndMonth(unitId, month).orElse(null);
        var status = reports.findByUnitIdAndMonth(unit.getParent().getId(), month).map(BriefingReport::getStatus).filter(reached -> !reached.isEditable()).orElse(null);
        var due = calendar.with(unit.owningDistrict().getCutOff()).partDueDate(month);
        return new PartSheet(unit, unit.getParent().getName(), month, due, part == null && calendar.today().isAfter(due), asked(unit.getParent(), month), part, status, parts.months(unitId));
    }

    /** Hands in what was typed, or says it anew; refusals stand in the errors, and then nothing was kept. */
    void handIn(long unitId, YearMonth month, PartForm form, Errors errors, Viewer me) {
        var sheet = sheet(unitId, month, me);
        if (!sheet.isOpen()) {
            throw new ConflictException("the ward's report is " + sheet.taken(), "part.closed." + sheet.taken());
        }
        new FigureCheck(errors).check(form.getFigures(), sheet.asked());
        if (errors.hasErrors()) {
            return;
        }
        var figures = figures(form, sheet.asked());
        var part = sheet.part();
        if (form.getSituation() == null && form.getOpinion() == null && figures.isEmpty()) {
            errors.reject("part.empty");
        } else if (part == null) {
            var now = calendar.now();
            part = new UnitPart(sheet.unit(), month, now, calendar.today().isAfter(sheet.due()));
            say(part, form, figures, me);
        } else if (!part.says(form.getSituation(), form.getOpinion(), figures) && !Overtaken.isOvertaken(form, PartForm.of(part), errors)) {
            say(part, form, figures, me);
        }
    }

    private void say(UnitPart part, PartForm form, Map<Long, FigureValue> figures, Viewer me) {
        part.say(form.getSituation(), form.getOpinion(), figures, calendar.now(), me.fullName());
        parts.save(part);
        audit.record("part.handed-in", "%s, %s, tháng %d/%d".formatted(part.getUnit().getName(), part.getWard().getName(), part.getMonth().getMonthValue(), part.getMonth().getYear()), null);
    }

    /** Which units of the wards handed in and which did not, by the ward's id. */
    @Transactional(readOnly = true)
    Map<Long, PartProgress> progress(Collection<Long> wards, YearMonth month) {
        var asked = parts.asked(wards, month, month.atEndOfMonth()).stream().collect(Collectors.toMap(AskedPart::getUnit, Function.identity(), (first, again) -> first, LinkedHashMap::new)).values();
        var progress = new HashMap<Long, PartProgress>();
        for (var ward : wards) {
            var own = asked.stream().map(AskedPart::getPart).filter(part -> part != null && part.getWard().getId().equals(ward)).toList();
            var missing = asked.stream().filter(one -> one.getPart() == null).map(AskedPart::getUnit).filter(unit -> unit.getParent().getId().equals(ward)).toList();
            var due = round(own, missing).partDueDate(month);
            progress.put(ward, new PartProgress(month, due, calendar.today().isAfter(due), own, missing));
        }
        return progress;
    }

    /** By the days of the wards' district; where nobody is asked, no day matters. */
    private BriefingCalendar round(List<UnitPart> handedIn, List<Unit> missing) {
        return Stream.concat(handedIn.stream().map(UnitPart::getUnit), missing.stream()).findFirst()
                .map(unit -> calendar.with(unit.owningDistrict().getCutOff())).orElse(calendar);
    }

    @Transactional(readOnly = true)
    PartProgress progress(BriefingReport report) {
        var unit = report.getUnit().getId();
        return progress(List.of(unit), report.getMonth()).get(unit);
    }

    /** What merging would do to a report that its ward is writing. */
    @Transactional(readOnly = true)
    MergePlan plan(long reportId, Viewer me) {
        var sheet = drafts.sheet(reportId, me);
        return MergePlan.of(sheet, progress(sheet.report()));
    }

    /** Takes the chosen sums and every new paragraph into the draft; whoever merges a second time changes nothing more. */
    void merge(long reportId, MergeForm form, Errors errors, Viewer me) {
        var plan = plan(reportId, me);
        if (!plan.seen().equals(form.getSeen())) {
            form.setSeen(plan.seen());
            Overtaken.reject(form, MergeForm.of(plan), errors);
            return;
        }
        var report = plan.sheet().report();
        var situation = plan.situation();
        if (situation != null && situation.length() > LONGEST_SITUATION) {
            errors.reject("part.merged-too-long");
            return;
        }
        var figures = new LinkedHashMap<Long, FigureValue>();
        plan.lines().stream().filter(line -> form.getTake().contains(line.line().target().getId()) && !line.isSame())
                .forEach(line -> figures.put(line.line().target().getId(), line.sum()));
        var changes = !figures.isEmpty() || !Objects.equals(situation, report.getSituation());
        if (changes && !drafts.fill(reportId, form, new DraftAnswers(figures, situation, report.getLimitations(), report.taskLines()), errors, me)) {
            return;
        }
        var fresh = plan.progress().parts().stream().filter(UnitPart::isToMerge).toList();
        fresh.forEach(part -> part.merge(calendar.now()));
        if (changes || !fresh.isEmpty()) {
            audit.record("part.merged", "%s, tháng %d/%d".formatted(report.getUnit().getName(), report.getMonth().getMonthValue(), report.getMonth().getYear()),
                    "%d phần, %d số liệu".formatted(fresh.size(), figures.size()));
        }
    }

    /** The ward's figures that come together from parts: what happens within the month and is added up. */
    private List<Target> asked(Unit ward, YearMonth month) {
        return sheets.asked(ward, month.getYear()).stream().filter(target -> target.getTerms().accumulation() == Accumulation.SUM).toList();
    }

    private static Map<Long, FigureValue> figures(PartForm form, List<Target> asked) {
        var figures = new LinkedHashMap<Long, FigureValue>();
        for (var target : asked) {
            var typed = form.getFigures().get(target.getId());
            var value = typed == null ? null : typed.filed(target.getTerms().isRatio());
            if (value != null) {
                figures.put(target.getId(), value);
            }
        }
        return figures;
    }

    private Unit own(long unitId, YearMonth month, Viewer me) {
        var unit = me.mayHandInPartOf(unitId) ? units.findById(unitId).orElse(null) : null;
        if (unit == null || !unit.getValidity().isActiveIn(month) || !calendar.isOpen(month)) {
            throw new NotFoundException("part of unit " + unitId + " for " + month);
        }
        return unit;
    }
}
