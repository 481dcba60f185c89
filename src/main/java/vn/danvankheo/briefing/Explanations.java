package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.Targets;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;

/** Yêu cầu giải trình: the district's leaders and staff ask about single figures, the wards answer; the answer stands beside the figure. */
@Service
@Transactional
@RequiredArgsConstructor
public class Explanations {

    private final ExplanationRepository explanations;
    private final UnitRepository units;
    private final Targets targets;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** @param answered null: both */
    @Transactional(readOnly = true)
    Page<ExplanationRow> list(Boolean answered, int page, Viewer me) {
        return explanations.list(me.scope().unitIds(), answered, ListPage.of(page));
    }

    /** What is not answered yet in a scope, the soonest due first. */
    @Transactional(readOnly = true)
    public Page<ExplanationRow> open(Scope scope) {
        return explanations.list(scope.unitIds(), false, ListPage.of(1));
    }

    /** Those about a month's figures of all units in a scope. */
    @Transactional(readOnly = true)
    public List<ExplanationRow> about(YearMonth month, Scope scope) {
        return explanations.about(scope.unitIds(), month, month, null);
    }

    /** @throws NotFoundException when there is none in the viewer's scope */
    @Transactional(readOnly = true)
    Explanation explanation(long id, Viewer me) {
        return explanations.findByIdAndUnitIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("explanation " + id));
    }

    /** What stands in the ward's report. */
    @Transactional(readOnly = true)
    AskedFigure figure(Explanation explanation, Viewer me) {
        return figure(explanation.getUnit(), explanation.getTarget(), explanation.getMonth(), me);
    }

    /** The figure that the viewer may ask about: a ward's, of a month of its target's year that has begun. */
    @Transactional(readOnly = true)
    AskedFigure asked(String unitCode, long targetId, YearMonth month, Viewer me) {
        var unit = units.findByCode(unitCode).filter(me.scope()::sees).filter(ward -> ward.getKind() == UnitKind.WARD)
                .filter(ward -> me.readsAllOf(ward.owningDistrict().getId())).orElseThrow(() -> new NotFoundException("ward " + unitCode));
        var target = targets.find(targetId).filter(one -> one.getTerms().scope() == TargetScope.WARDS)
                .filter(one -> one.getTargetSet().getDistrict().getId().equals(unit.owningDistrict().getId()))
                .orElseThrow(() -> new NotFoundException("target " + targetId));
        if (month.getYear() != target.getTargetSet().getYear() || !calendar.isOpen(month) || !unit.getValidity().isActiveIn(month)) {
            throw new NotFoundException("figure of " + unitCode + " in " + month);
        }
        return figure(unit, target, month, me);
    }

    /** A figure in a report that was not handed in is its ward's alone. */
    private AskedFigure figure(Unit unit, Target target, YearMonth month, Viewer me) {
        var figure = explanations.figure(unit.getId(), month, target.getId())
                .filter(filed -> filed.getReport().getStatus() != ReportStatus.DRAFT || me.mayFileFor(unit));
        return new AskedFigure(unit, target, month, figure.map(Figure::filed).orElse(null), figure.map(filed -> filed.getReport().getId()).orElse(null));
    }

    /** Asks; pressed twice it is asked once. Refusals stand in the errors, and then nothing was asked. @return the question's id; 0 when it was refused */
    long ask(AskedFigure figure, AskForm form, Errors errors, Viewer me) {
        var before = explanations.findByRequestKey(form.getKey());
        if (before.isPresent()) {
            return before.get().getId();
        }
        if (form.getDueOn() != null && form.getDueOn().isBefore(calendar.today())) {
            errors.rejectValue("dueOn", "explanation.due-past", new Object[] {VietnameseDates.format(calendar.today())}, null);
        }
        if (errors.hasErrors()) {
            return 0;
        }
        if (explanations.existsByUnitIdAndTargetIdAndMonthAndAnswerNull(figure.unit().getId(), figure.target().getId(), figure.month())) {
            throw new ConflictException("the figure was asked about", "conflict.explanation.asked", figure.unit().getName());
        }
        var asked = explanations.saveAndFlush(new Explanation(figure, form.getQuestion(), form.getDueOn(), calendar.now(), me.fullName(), form.getKey()));
        audit.record("explanation.asked", words(asked), form.getQuestion());
        events.publishEvent(new ExplanationMoved(asked, calendar.now()));
        return asked.getId();
    }

    /** Answers, or puts the answer better; refusals stand in the errors, and then nothing was written. */
    void answer(long id, ExplanationForm form, Errors errors, Viewer me) {
        var explanation = explanation(id, me);
        if (!me.mayFileFor(explanation.getUnit())) {
            throw new NotFoundException("explanation " + id);
        }
        if (Overtaken.isOvertaken(form, ExplanationForm.of(explanation), errors) || errors.hasErrors()) {
            return;
        }
        explanation.answer(form.getAnswer(), calendar.now(), me.fullName());
        audit.record("explanation.answered", words(explanation), form.getAnswer());
        events.publishEvent(new ExplanationMoved(explanation, calendar.now()));
    }

    private static String words(Explanation explanation) {
        return "%s, tháng %d/%d: %s".formatted(explanation.getUnit().getName(), explanation.getMonth().getMonthValue(), explanation.getMonth().getYear(),
                explanation.getTarget().getName());
    }
}
