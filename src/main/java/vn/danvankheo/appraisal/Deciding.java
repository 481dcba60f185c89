package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.Campaigns;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Công nhận, không công nhận, hủy công nhận: the district's staff writes down what was decided. Refusals stand in the errors; then nothing was written. */
@Service
@Transactional
@RequiredArgsConstructor
class Deciding {

    private final Decisions decisions;
    private final DecisionRepository repository;
    private final RecognitionRepository recognitions;
    private final Models models;
    private final ModelMoves moves;
    private final Campaigns campaigns;
    private final AuditTrail audit;
    private final Clock clock;

    /** Writes a decision down and recognises its models. @return its id; null when it was refused */
    Long record(DecisionForm form, Errors errors, Viewer me) {
        repository.hold();
        models.hold(form.getModels().keySet());
        var candidates = decisions.candidates(form.getModels().keySet(), me);
        var made = repository.findByRequestKey(form.getKey());
        if (made.isPresent()) {
            return recordAgain(decisions.decision(made.get().getId(), me), form, errors);
        }
        var choices = form.chosen();
        var taken = candidates.stream().filter(one -> choices.containsKey(one.model().id())).toList();
        if (taken.isEmpty()) {
            errors.reject("decision.nothing-chosen");
            return null;
        }
        var chosen = models.models(choices.keySet(), me);
        var district = chosen.get(0).getDistrict();
        var year = chosen.get(0).getYear();
        checkPaper(form, district, null, errors);
        checkDay(form.getDecidedOn(), year, taken, errors);
        taken.forEach(one -> check(one, form, errors));
        if (taken.stream().anyMatch(Candidate::isFirst)) {
            checkYear(district, year, errors);
        }
        if (errors.hasErrors()) {
            return null;
        }
        var decision = new Decision(district, year, form.paper(), form.getNote(), form.getKey());
        chosen.forEach(model -> decision.recognize(model, choices.get(model.getId()).getTier(), choices.get(model.getId()).getInSpiteOf()));
        repository.save(decision);
        chosen.stream().filter(model -> model.getStatus() == ModelStatus.APPRAISED)
                .forEach(model -> moves.take(model, ModelMove.RECOGNIZE, "Quyết định " + decision.getPaper().words(), me));
        dateByTheFirst(chosen);
        audit.record("decision.recorded", words(decision), "%d mô hình, trong đó %d tiêu biểu".formatted(chosen.size(), decision.typical()));
        return decision.getId();
    }

    /** The same form once more: pressed twice it changes nothing; with other words it says where to correct. */
    private Long recordAgain(Decision decision, DecisionForm form, Errors errors) {
        var listed = decision.getRecognitions().stream().collect(Collectors.toMap(one -> one.getModel().getId(), Recognition::getTier));
        var typed = form.chosen().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, choice -> choice.getValue().getTier()));
        if (errors.hasErrors() || !says(decision, form) || !listed.equals(typed)) {
            errors.reject("decision.recorded-already", new Object[] {decision.getPaper().number()}, null);
            return null;
        }
        return decision.getId();
    }

    /** Mends what was copied wrongly from the paper. */
    void correct(long id, DecisionForm form, Errors errors, Viewer me) {
        repository.hold();
        var decision = decisions.decision(id, me);
        if (!me.mayRun(decision.getDistrict().getId())) {
            throw new NotFoundException("decision " + id);
        }
        Overtaken.isOvertaken(form, DecisionForm.of(decision), errors);
        var listed = decision.getRecognitions().stream().map(one -> one.getModel().getId()).toList();
        checkPaper(form, decision.getDistrict(), decision, errors);
        checkDay(form.getDecidedOn(), decision.getYear(), decisions.candidates(listed, me), errors);
        if (errors.hasErrors() || says(decision, form)) {
            return;
        }
        var before = decision.getPaper();
        decision.correct(form.paper(), form.getNote());
        dateByTheFirst(models.models(listed, me));
        audit.record("decision.corrected", words(decision), "trước đó " + before.words());
    }

    /** Does not recognise models, and says why. @return how many */
    int decline(DeclineForm form, Errors errors, Viewer me) {
        repository.hold();
        models.hold(form.models());
        var candidates = decisions.candidates(form.models(), me);
        if (candidates.isEmpty()) {
            errors.reject("decision.nothing-chosen");
            return 0;
        }
        candidates.stream().filter(one -> !one.isFirst()).forEach(one -> errors.rejectValue("chosen", "decision.decline-state",
                new Object[] {one.model().code(), Words.of("model-status", one.model().status())}, null));
        var chosen = models.models(form.models(), me);
        checkYear(chosen.get(0).getDistrict(), chosen.get(0).getYear(), errors);
        if (!errors.hasErrors()) {
            chosen.forEach(model -> moves.take(model, ModelMove.DECLINE, form.getReason(), me));
        }
        return chosen.size();
    }

    /** Revokes what one decision said of a model. Only when no other decision recognises it, the model itself is recognised no more. @return how many do */
    int revoke(long id, RevokeForm form, Errors errors, Viewer me) {
        repository.hold();
        models.hold(List.of(id));
        var model = revocable(id, me);
        var standing = recognitions.ofModel(id).stream().filter(Recognition::isValid).toList();
        var revoked = standing.stream().filter(one -> one.getId().equals(form.getRecognition())).findFirst();
        if (revoked.isEmpty() && !standing.isEmpty()) {
            errors.rejectValue("recognition", "recognition.not-chosen");
        }
        if (errors.hasErrors()) {
            return standing.size();
        }
        revoked.ifPresent(one -> one.revoke(new Revocation(LocalDate.now(clock), form.getNumber(), form.getReason())));
        if (standing.size() > 1 && ModelMove.REVOKE.startsFrom(model.getStatus())) {
            dateByTheFirst(List.of(model));
            audit.record("recognition.revoked", ModelMoves.words(model), "Quyết định %s. %s".formatted(revoked.orElseThrow().getDecision().getPaper().words(), form.getReason()));
            return standing.size() - 1;
        }
        moves.take(model, ModelMove.REVOKE, form.getReason(), me);
        return 0;
    }

    /** @throws NotFoundException when there is no such model, or revoking is not the viewer's */
    RegisteredModel revocable(long id, Viewer me) {
        var model = models.model(id, me);
        if (!ModelMove.REVOKE.isForHandOf(me, model)) {
            throw new NotFoundException("model " + id);
        }
        return model;
    }

    private static void check(Candidate one, DecisionForm form, Errors errors) {
        var choice = form.getModels().get(one.model().id());
        if (form.getLevel() != null) {
            one.check(form.getLevel(), choice.getTier(), choice.getInSpiteOf(), errors, DecisionForm.row(one.model().id()));
        }
    }

    private void checkPaper(DecisionForm form, District district, Decision itself, Errors errors) {
        if (form.getDecidedOn() != null && form.getDecidedOn().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("decidedOn", "paper.ahead");
        } else if (form.getDecidedOn() != null && form.getOrgan() != null && form.getNumber() != null) {
            repository.numbered(district.getId(), form.getOrgan(), form.getNumber(), form.getDecidedOn().getYear()).filter(other -> !other.equals(itself))
                    .ifPresent(other -> errors.rejectValue("number", "decision.number-taken", new Object[] {other.getPaper().words()}, null));
        }
    }

    private static void checkDay(LocalDate day, int year, List<Candidate> taken, Errors errors) {
        if (day == null) {
            return;
        }
        if (day.getYear() < year) {
            errors.rejectValue("decidedOn", "decision.before-year", new Object[] {String.valueOf(year)}, null);
        }
        taken.stream().map(Candidate::model).filter(model -> model.appraisedOn() != null && day.isBefore(model.appraisedOn()))
                .max(Comparator.comparing(CandidateRow::appraisedOn))
                .ifPresent(model -> errors.rejectValue("decidedOn", "decision.before-appraisal",
                        new Object[] {model.code(), model.title(), VietnameseDates.format(model.appraisedOn())}, null));
    }

    private void checkYear(District district, int year, Errors errors) {
        if (campaigns.of(district, year).isClosed()) {
            errors.reject("conflict.campaign-closed", new Object[] {String.valueOf(year)}, null);
        }
    }

    /** The day since when models are recognised is that of the first decision that holds. */
    private void dateByTheFirst(Collection<RegisteredModel> recognized) {
        var first = recognitions.standing(recognized.stream().map(RegisteredModel::getId).toList()).stream()
                .collect(Collectors.toMap(StandingRecognition::modelId, StandingRecognition::decidedOn, (one, later) -> one));
        recognized.stream().filter(model -> first.containsKey(model.getId())).forEach(model -> model.decidedOn(first.get(model.getId())));
    }

    private static boolean says(Decision decision, DecisionForm form) {
        return decision.getPaper().equals(form.paper()) && Objects.equals(decision.getNote(), form.getNote());
    }

    private static String words(Decision decision) {
        return "Quyết định %s, %s".formatted(decision.getPaper().words(), decision.getDistrict().getName());
    }
}
