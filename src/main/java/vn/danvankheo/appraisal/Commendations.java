package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Sổ khen thưởng: the district's staff writes every reward down, a ward its own level's. One achievement is rewarded once, unless somebody says why again. */
@Service
@Transactional
@RequiredArgsConstructor
public class Commendations {

    private final CommendationRepository commendations;
    private final Models models;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    Page<CommendationRow> list(CommendationFilter filter, Viewer me) {
        return commendations.find(me.scope().unitIds(), filter.getNam(), filter.getPhuong(), filter.getHinhThuc(), filter.getCap(),
                VietnameseText.folded(filter.getQ()), ListPage.of(filter.getTrang()));
    }

    /** @throws NotFoundException when there is none in the viewer's scope */
    @Transactional(readOnly = true)
    Commendation commendation(long id, Viewer me) {
        return commendations.findByIdAndModelWardIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("commendation " + id));
    }

    /**
     * The decision that gave a reward, with all that it gave and the viewer may see.
     *
     * @throws NotFoundException when there is none in the viewer's scope
     */
    @Transactional(readOnly = true)
    public CommendationSheet sheet(long id, Viewer me) {
        var paper = commendation(id, me).getPaper();
        var district = commendation(id, me).getModel().getDistrict();
        var given = commendations.ofDecision(district.getId(), paper.number(), paper.organ(), paper.decidedOn(), me.scope().unitIds()).stream()
                .filter(Commendation::isValid).toList();
        if (given.isEmpty()) {
            throw new ConflictException("all of decision " + paper.number() + " is revoked", "conflict.commendation-revoked", paper.number());
        }
        var first = given.get(0).getModel();
        return new CommendationSheet(paper.level() == Level.WARD ? first.getWard() : district, first.getYear(), paper.level(), paper.number(), paper.decidedOn(),
                paper.organ(), paper.signer(), given.stream().map(one -> line(one, paper.decidedOn())).toList());
    }

    private static CommendationSheet.Line line(Commendation one, LocalDate day) {
        var reward = one.getReward();
        var ward = one.getModel().getWard();
        var ofWardItself = reward.recipient().equalsIgnoreCase(ward.nameOn(day));
        return new CommendationSheet.Line(one.getId(), reward.kind(), reward.recipientType(), reward.recipient(), reward.achievement(),
                ofWardItself ? null : ward.nameOn(day), reward.moneyWords());
    }

    /** The model that the viewer may write a reward down for. */
    @Transactional(readOnly = true)
    RegisteredModel commendable(long model, Viewer me) {
        var found = models.model(model, me);
        if (!me.mayLookAfter(found.getWard())) {
            throw new NotFoundException("model " + model);
        }
        if (!found.getStatus().isRegistered()) {
            throw new ConflictException("model " + model + " is not registered", "conflict.commendation-state", Words.of("model-status", found.getStatus()));
        }
        return found;
    }

    /** What the same achievement was rewarded with before and still holds, the oldest first. */
    @Transactional(readOnly = true)
    List<Commendation> standing(long model) {
        return commendations.ofModel(model).stream().filter(Commendation::isValid).toList();
    }

    /** Refusals stand in the errors, and then nothing was written. @return its id; null when it was refused */
    Long record(long modelId, CommendationForm form, Errors errors, Viewer me) {
        commendations.hold();
        var model = commendable(modelId, me);
        check(form, model, errors, me);
        var made = commendations.findByRequestKey(form.getKey()).filter(one -> one.getModel().getId() == modelId);
        if (made.isPresent()) {
            return recordAgain(made.get(), form, model, errors);
        }
        var before = standing(modelId);
        if (!before.isEmpty()) {
            checkAgain(before.get(0), form, errors);
        }
        if (errors.hasErrors()) {
            return null;
        }
        var commendation = commendations.save(new Commendation(model, form.paper(), form.reward(model), before.isEmpty() ? null : form.getAgainReason(), form.getKey()));
        audit.record("commendation.recorded", words(commendation), form.getAgainReason());
        return commendation.getId();
    }

    /** The same form once more: pressed twice it changes nothing; with other words it says where to correct. */
    private static Long recordAgain(Commendation made, CommendationForm form, RegisteredModel model, Errors errors) {
        if (errors.hasErrors() || !made.getPaper().equals(form.paper()) || !made.getReward().says(form.reward(model))) {
            errors.reject("commendation.recorded-already", new Object[] {made.getPaper().number()}, null);
            return null;
        }
        return made.getId();
    }

    /** Mends what was copied wrongly; refusals stand in the errors, and then nothing was written. */
    void correct(long id, CommendationForm form, Errors errors, Viewer me) {
        var commendation = writable(id, me);
        Overtaken.isOvertaken(form, CommendationForm.of(commendation), errors);
        check(form, commendation.getModel(), errors, me);
        if (errors.hasErrors()) {
            return;
        }
        var reward = form.reward(commendation.getModel());
        if (!commendation.getPaper().equals(form.paper()) || !commendation.getReward().says(reward)) {
            var before = words(commendation);
            commendation.correct(form.paper(), reward);
            audit.record("commendation.corrected", words(commendation), "trước đó: " + before);
        }
    }

    void revoke(long id, RevokeForm form, Viewer me) {
        var commendation = writable(id, me);
        commendation.revoke(new Revocation(LocalDate.now(clock), form.getNumber(), form.getReason()));
        audit.record("commendation.revoked", words(commendation), form.getReason());
    }

    /** A commendation that holds and that the viewer may write. */
    @Transactional(readOnly = true)
    Commendation writable(long id, Viewer me) {
        var commendation = commendation(id, me);
        if (!isFor(commendation, me)) {
            throw new NotFoundException("commendation " + id);
        }
        commendation.refuseWhenRevoked();
        return commendation;
    }

    /** A ward writes its own level's down, and no other's. */
    static boolean isFor(Commendation commendation, Viewer me) {
        var ward = commendation.getModel().getWard();
        return me.mayReview(ward) || me.mayFileFor(ward) && commendation.getPaper().level() == Level.WARD;
    }

    private void check(CommendationForm form, RegisteredModel model, Errors errors, Viewer me) {
        form.check(errors);
        if (form.getLevel() != null && form.getLevel() != Level.WARD && !me.mayReview(model.getWard())) {
            errors.rejectValue("level", "commendation.level-not-the-wards");
        }
        if (form.getDecidedOn() != null && form.getDecidedOn().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("decidedOn", "paper.ahead");
        }
        if (form.getDecidedOn() != null && form.getDecidedOn().getYear() < model.getYear()) {
            errors.rejectValue("decidedOn", "decision.before-year", new Object[] {String.valueOf(model.getYear())}, null);
        }
    }

    private static void checkAgain(Commendation first, CommendationForm form, Errors errors) {
        if (!form.isAgain()) {
            errors.reject("commendation.rewarded-already", new Object[] {Words.of("commendation-kind", first.getReward().kind()), first.getPaper().number(),
                    VietnameseDates.format(first.getPaper().decidedOn()), first.getReward().recipient()}, null);
        } else if (form.getAgainReason() == null) {
            errors.rejectValue("againReason", "commendation.again-reason-missing");
        }
    }

    private static String words(Commendation commendation) {
        return "%s, %s, cho mô hình %s".formatted(commendation.getPaper().words(), commendation.getReward().recipient(), ModelMoves.words(commendation.getModel()));
    }
}
