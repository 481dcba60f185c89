package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Kết luận giao ban và lời hứa: the district's staff writes down what a meeting concluded; the wards answer in their next reports, month by month until it is done. */
@Service
@Transactional
@RequiredArgsConstructor
public class Conclusions {

    /** What was not done for so many months is asked no longer: it needs another conclusion. */
    private static final int MONTHS_ASKED = 12;

    private final ConclusionRepository conclusions;
    private final ConclusionAnswerRepository answers;
    private final BriefingReportRepository reports;
    private final UnitRepository units;
    private final Months months;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;

    /** Those of the meeting about a month, a ward's cadre those for the own wards. */
    @Transactional(readOnly = true)
    List<MeetingConclusion> of(District district, YearMonth month, Viewer me) {
        var wards = wards(district, me);
        return conclusions.of(district.getId(), month, month).stream().filter(conclusion -> me.seesBoardOf(district.getId()) || wards.stream().anyMatch(conclusion::isFor)).toList();
    }

    /** The wards in the viewer's scope that the district has today. */
    @Transactional(readOnly = true)
    List<Unit> wards(District district, Viewer me) {
        return units.reportingUnits(district.getId()).stream().filter(me.scope()::sees).filter(unit -> unit.getKind() == UnitKind.WARD)
                .filter(unit -> unit.isValidOn(calendar.today())).toList();
    }

    /** What a unit's report of a month has to answer, with what it answers already. */
    @Transactional(readOnly = true)
    public List<AskedConclusion> asked(Unit unit, YearMonth month) {
        return asked(unit.owningDistrict().getId(), month, List.of(unit), true).get(unit.getId());
    }

    /** The same of several units of a district, by their ids; one query. */
    private Map<Long, List<AskedConclusion>> asked(long district, YearMonth month, Collection<Unit> asked, boolean drafts) {
        var said = conclusions.said(district, month.minusMonths(MONTHS_ASKED), month.minusMonths(1), month, asked.stream().map(Unit::getId).toList(), drafts).stream()
                .collect(Collectors.groupingBy(SaidConclusion::unitId, Collectors.groupingBy(SaidConclusion::id, LinkedHashMap::new, Collectors.toList())));
        return asked.stream().collect(Collectors.toMap(Unit::getId, unit -> said.getOrDefault(unit.getId(), new LinkedHashMap<>()).values().stream()
                .flatMap(conclusion -> line(conclusion, month).stream()).toList()));
    }

    /** @param own one conclusion with what one unit said of it, month by month */
    private static Optional<AskedConclusion> line(List<SaidConclusion> own, YearMonth month) {
        if (own.stream().anyMatch(answer -> answer.outcome() == Outcome.DONE && answer.month().isBefore(month))) {
            return Optional.empty();
        }
        var now = own.stream().filter(answer -> month.equals(answer.month())).findFirst();
        var conclusion = own.get(0);
        return Optional.of(new AskedConclusion(conclusion.id(), conclusion.meeting(), conclusion.text(), conclusion.dueOn(),
                now.map(SaidConclusion::outcome).orElse(null), now.map(SaidConclusion::reason).orElse(null)));
    }

    /** What the wards' reports of a month have to answer, as far as the viewer sees the wards. */
    @Transactional(readOnly = true)
    List<PromiseLine> promises(District district, YearMonth month, Viewer me) {
        var wards = wards(district, me);
        var asked = asked(district.getId(), month, wards, false);
        var written = reports.between(month, month, wards.stream().map(Unit::getId).toList()).stream()
                .filter(row -> row.status() != ReportStatus.DRAFT).collect(Collectors.toMap(ReportRow::unitId, Function.identity()));
        var promised = reports.promises(wards.stream().map(Unit::getId).toList(), month.minusMonths(1), month).stream()
                .collect(Collectors.groupingBy(item -> item.getReport().getUnit().getId()));
        return wards.stream().map(ward -> new PromiseLine(ward, told(promised.getOrDefault(ward.getId(), List.of())), asked.get(ward.getId()), written.containsKey(ward.getId()) ? written.get(ward.getId()).id() : null)).toList();
    }

    /** What is told of what was promised, and then the promises of which nothing is told. */
    static List<LastTask> told(List<ReportItem> items) {
        var told = items.stream().filter(LastTask.class::isInstance).map(LastTask.class::cast).toList();
        var silent = items.stream().filter(NextTask.class::isInstance).filter(promise -> told.stream().noneMatch(task -> task.getKey().equals(promise.getKey())))
                .map(promise -> LastTask.of((NextTask) promise));
        return Stream.concat(told.stream(), silent).toList();
    }

    /** A report that its unit is writing. */
    @Transactional(readOnly = true)
    BriefingReport written(long report, Viewer me) {
        return reports.findByIdAndUnitIdIn(report, me.scope().unitIds()).filter(own -> me.mayFileFor(own.getUnit()))
                .orElseThrow(() -> new NotFoundException("report " + report));
    }

    /** Answers in a report; refusals stand in the errors, and then nothing was written. */
    void answer(long id, ConclusionAnswersForm form, Errors errors, Viewer me) {
        var report = written(id, me);
        if (!report.getStatus().isEditable()) {
            throw new ConflictException("report " + id + " is not being written", "conflict.conclusion.report");
        }
        months.isClosed(report, errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return;
        }
        var month = report.getMonth();
        var unit = report.getUnit();
        var asked = asked(unit, month).stream().collect(Collectors.toMap(AskedConclusion::id, Function.identity()));
        var district = unit.owningDistrict().getId();
        var said = conclusions.answers(district, month.minusMonths(MONTHS_ASKED), month.minusMonths(1), month, Set.of(unit.getId())).stream()
                .filter(answer -> answer.getMonth().equals(month)).collect(Collectors.toMap(answer -> answer.getConclusion().getId(), Function.identity()));
        for (var conclusion : conclusions.of(district, month.minusMonths(MONTHS_ASKED), month.minusMonths(1))) {
            var typed = form.getAnswers().get(conclusion.getId());
            if (asked.containsKey(conclusion.getId()) && typed != null) {
                say(said.getOrDefault(conclusion.getId(), new ConclusionAnswer(conclusion, unit, month)), typed, me);
            }
        }
    }

    private void say(ConclusionAnswer answer, ConclusionAnswersForm.AnswerForm typed, Viewer me) {
        if (typed.getOutcome() != null) {
            answer.say(typed.getOutcome(), typed.getReason(), calendar.now(), me.fullName());
            answers.save(answer);
        } else if (answer.getId() != null) {
            answers.delete(answer);
        }
    }

    /** @throws ConflictException when the report leaves a conclusion unanswered */
    void refuseUnlessAnswered(BriefingReport report) {
        var open = asked(report.getUnit(), report.getMonth()).stream().filter(conclusion -> !conclusion.isAnswered()).count();
        if (open > 0) {
            throw new ConflictException(open + " conclusions are not answered", "conflict.report.conclusions", open);
        }
    }

    /** One that the viewer may change. @throws ConflictException when a ward has answered it */
    @Transactional(readOnly = true)
    MeetingConclusion changeable(long id, Viewer me) {
        var conclusion = conclusions.findByIdAndDistrictIdIn(id, me.districtIds()).filter(own -> me.mayRun(own.getDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("conclusion " + id));
        if (conclusions.isAnswered(id)) {
            throw new ConflictException("conclusion " + id + " was answered", "conflict.conclusion.answered");
        }
        return conclusion;
    }

    /** Writes one down; pressed twice it is written once. Refusals stand in the errors, and then nothing was written. */
    void write(District district, YearMonth month, ConclusionForm form, Errors errors, Viewer me) {
        if (!me.mayRun(district.getId()) || !calendar.isOpen(month)) {
            throw new NotFoundException("conclusions of " + district.getCode() + " in " + month);
        }
        check(district, month, form, errors, me);
        if (errors.hasErrors() || conclusions.findByRequestKey(form.getKey()).isPresent()) {
            return;
        }
        var conclusion = new MeetingConclusion(district, month, form.getKey());
        conclusion.write(form.getText(), form.getDueOn(), form.getUnits(), calendar.now(), me.fullName());
        conclusions.saveAndFlush(conclusion);
        audit.record("conclusion.written", words(conclusion), form.getText());
    }

    /** Writes it better; refusals stand in the errors, and then nothing was written. */
    void change(long id, ConclusionForm form, Errors errors, Viewer me) {
        var conclusion = changeable(id, me);
        Overtaken.isOvertaken(form, ConclusionForm.of(conclusion), errors);
        check(conclusion.getDistrict(), conclusion.getMonth(), form, errors, me);
        if (errors.hasErrors()) {
            return;
        }
        conclusion.write(form.getText(), form.getDueOn(), form.getUnits(), calendar.now(), me.fullName());
        audit.record("conclusion.changed", words(conclusion), form.getText());
    }

    void takeBack(long id, int seen, Viewer me) {
        var conclusion = changeable(id, me);
        Overtaken.refuse(conclusion.getVersion(), seen);
        conclusions.delete(conclusion);
        audit.record("conclusion.taken-back", words(conclusion), conclusion.getText());
    }

    private void check(District district, YearMonth month, ConclusionForm form, Errors errors, Viewer me) {
        if (form.getDueOn() != null && form.getDueOn().isBefore(month.atDay(1))) {
            errors.rejectValue("dueOn", "conclusion.before-its-month");
        }
        if (!wards(district, me).stream().map(Unit::getId).collect(Collectors.toSet()).containsAll(form.getUnits())) {
            errors.rejectValue("units", "conclusion.unknown-ward");
        }
    }

    private static String words(MeetingConclusion conclusion) {
        return "Giao ban tháng %d/%d, %s".formatted(conclusion.getMonth().getMonthValue(), conclusion.getMonth().getYear(), conclusion.getDistrict().getName());
    }
}
