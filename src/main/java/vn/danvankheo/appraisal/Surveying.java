package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;

/** Khảo sát mô hình: the district's staff writes down what a survey found, corrects it, and with a weak model asks to have something mended. */
@Service
@Transactional
@RequiredArgsConstructor
class Surveying {

    private final SurveyRepository surveys;
    private final RemedyRepository remedies;
    private final Surveys book;
    private final Models models;
    private final ModelMoves moves;
    private final UnitRepository units;
    private final SurveyWords words;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A model of the viewer's district that may be surveyed now: 404 for strangers, 409 when it is not under way or its year is closed. */
    @Transactional(readOnly = true)
    RegisteredModel surveyable(long id, Viewer me) {
        var model = models.model(id, me);
        refuseStrangers(model, me);
        model.refuseUnlessUnderway("survey");
        moves.refuseWhenClosed(model);
        return model;
    }

    /** A survey of the viewer's district that may be corrected now. */
    @Transactional(readOnly = true)
    FieldSurvey correctable(long id, Viewer me) {
        var survey = book.survey(id, me);
        refuseStrangers(survey.getModel(), me);
        survey.refuseUnlessOpen();
        moves.refuseWhenClosed(survey.getModel());
        return survey;
    }

    /** A form with the team that went to see the district's last model. */
    @Transactional(readOnly = true)
    SurveyForm begin(RegisteredModel model) {
        var form = new SurveyForm();
        form.setSurveyedOn(today());
        form.setOwner(model.getOwner().getId());
        surveys.findFirstByModelDistrictIdOrderByIdDesc(model.getDistrict().getId()).ifPresent(last -> form.setTeam(String.join("\n", last.getTeam())));
        return form;
    }

    @Transactional(readOnly = true)
    SurveyForm edit(FieldSurvey survey) {
        return SurveyForm.of(survey, asked(survey).orElse(null));
    }

    /** Whether what is to be mended can still be written: until the ward has answered it. */
    @Transactional(readOnly = true)
    boolean mayAsk(FieldSurvey survey) {
        return survey.getConclusion() != Conclusion.WEAK || asked(survey).isPresent();
    }

    /** Who may be asked to mend something: the model's owner, its ward, and the ward's bodies. */
    @Transactional(readOnly = true)
    List<Unit> owners(RegisteredModel model) {
        var bodies = new ArrayList<>(units.bodies(model.getWard().getId(), today()));
        if (bodies.stream().noneMatch(body -> body.getId().equals(model.getOwner().getId()))) {
            bodies.add(model.getOwner());
        }
        return bodies;
    }

    /** Writes a survey down; refusals stand in the errors, and then nothing was written. @return its id, or null */
    Long write(long modelId, SurveyForm form, Errors errors, Viewer me) {
        surveys.hold(modelId);
        var model = surveyable(modelId, me);
        var written = surveys.findByRequestKeyAndModelId(form.getKey(), modelId);
        if (written.isPresent()) {
            correct(written.get().getId(), form, errors, me);
            return errors.hasErrors() ? null : written.get().getId();
        }
        form.check(model, today(), owners(model).stream().map(Unit::getId).toList(), errors);
        if (errors.hasErrors()) {
            return null;
        }
        var survey = surveys.save(new FieldSurvey(model, form.getKey(), me.fullName(), clock.instant(), form.visit()));
        audit.record("survey.written", ModelMoves.words(model), words.of(survey));
        if (form.getConclusion() == Conclusion.WEAK) {
            ask(survey, form);
        }
        model.surveyed(surveys.firstDay(modelId));
        return survey.getId();
    }

    /** Corrects a survey; refusals stand in the errors, and then nothing was written. Sent once more it changes nothing. */
    void correct(long id, SurveyForm form, Errors errors, Viewer me) {
        var survey = correctable(id, me);
        var asked = asked(survey);
        form.check(survey.getModel(), today(), mayAsk(survey) ? owners(survey.getModel()).stream().map(Unit::getId).toList() : null, errors);
        if (!errors.hasErrors() && says(survey, asked, form)) {
            return;
        }
        Overtaken.isOvertaken(form, SurveyForm.of(survey, asked.orElse(null)), errors);
        if (survey.getConclusion() == Conclusion.WEAK && asked.isEmpty()) {
            refuseToUndo(form, errors);
        }
        if (errors.hasErrors()) {
            return;
        }
        var before = words.of(survey);
        survey.correct(form.visit(), clock.instant());
        audit.record("survey.corrected", ModelMoves.words(survey.getModel()), "Trước: %s\nNay: %s".formatted(before, words.of(survey)));
        follow(survey, asked, form, me);
        survey.getModel().surveyed(surveys.firstDay(survey.getModel().getId()));
    }

    /** What the ward has answered to stays asked. */
    private static void refuseToUndo(SurveyForm form, Errors errors) {
        if (form.getConclusion() != null && form.getConclusion() != Conclusion.WEAK) {
            errors.rejectValue("conclusion", "survey.remedied");
        }
        if (form.getTask() != null) {
            errors.rejectValue("task", "survey.remedied");
        }
    }

    private void follow(FieldSurvey survey, Optional<Remedy> asked, SurveyForm form, Viewer me) {
        if (survey.getConclusion() != Conclusion.WEAK) {
            asked.ifPresent(remedy -> withdraw(remedy, me));
        } else if (asked.isPresent()) {
            asked.get().ask(owner(form), form.getTask(), form.getDueOn());
        } else if (form.getTask() != null) {
            ask(survey, form);
        }
    }

    private void ask(FieldSurvey survey, SurveyForm form) {
        var remedy = remedies.save(new Remedy(survey, owner(form), form.getTask(), form.getDueOn()));
        audit.record("remedy.asked", ModelMoves.words(survey.getModel()),
                "%s, hạn %s: %s".formatted(remedy.getOwner().getName(), VietnameseDates.format(remedy.getDueOn()), remedy.getTask()));
    }

    private void withdraw(Remedy remedy, Viewer me) {
        var why = words.ofCorrection();
        remedy.take(RemedyMove.WITHDRAW, clock.instant(), me.fullName(), why);
        events.publishEvent(new RemedyMoved(remedy.getId(), remedy.getStatus()));
        audit.record("remedy.withdrawn", ModelMoves.words(remedy.getSurvey().getModel()), why);
    }

    private static boolean says(FieldSurvey survey, Optional<Remedy> asked, SurveyForm form) {
        return survey.visit().equals(form.visit())
                && (form.getConclusion() != Conclusion.WEAK || form.getTask() == null
                || asked.filter(remedy -> remedy.asks(form.getOwner(), form.getTask(), form.getDueOn())).isPresent());
    }

    /** What is asked to be mended, as long as the ward has not answered it. */
    private Optional<Remedy> asked(FieldSurvey survey) {
        return book.remedies(survey).stream().filter(Remedy::isOpen).findFirst();
    }

    private Unit owner(SurveyForm form) {
        return units.findById(form.getOwner()).orElseThrow();
    }

    private static void refuseStrangers(RegisteredModel model, Viewer me) {
        if (!me.mayReview(model.getWard())) {
            throw new NotFoundException("model " + model.getId());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
