package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.Words;

/** Đăng ký mô hình: wards write registrations as often as they need and send them, the district's staff takes them or gives them back. */
@Service
@Transactional
@RequiredArgsConstructor
class Registrations {

    private static final Set<ModelStatus> NOT_SENT = EnumSet.of(ModelStatus.DRAFT, ModelStatus.STOPPED);

    private final RegisteredModelRepository repository;
    private final Models models;
    private final ModelMoves moves;
    private final Campaigns campaigns;
    private final ServedTargets targets;
    private final Continuations continuations;
    private final UnitRepository units;
    private final Clock clock;

    /** What a form offers for its year. */
    @Transactional(readOnly = true)
    RegistrationChoices choices(ModelForm form, Viewer me) {
        var year = yearOf(form);
        var planned = campaigns.planned(districtOf(me));
        var owners = me.wardPosts().stream().flatMap(post -> units.bodies(post.unitId(), LocalDate.now(clock)).stream()).toList();
        return new RegistrationChoices(owners, campaigns.openYears(planned), campaigns.of(planned, ownWard(owners, me).owningDistrict(), year),
                targets.choices(districtOf(me), year), models.earlier(year, me));
    }

    private List<Integer> years(Viewer me) {
        return campaigns.openYears(campaigns.planned(districtOf(me)));
    }

    private int yearOf(ModelForm form) {
        return form.getYear() == null || !Campaign.isYear(form.getYear()) ? LocalDate.now(clock).getYear() : form.getYear();
    }

    /**
     * A new form, for the likeliest year.
     *
     * @param earlier last year's model to go on with; null for none
     * @param copied  a recognised model of the district to work after; null for none
     */
    @Transactional(readOnly = true)
    ModelForm begin(Long earlier, Long copied, Viewer me) {
        if (earlier != null) {
            return goOn(own(earlier, me), me);
        }
        var form = copied == null ? new ModelForm() : ModelForm.copying(models.published(copied, me));
        form.setYear(years(me).stream().findFirst().orElse(LocalDate.now(clock).getYear()));
        return form;
    }

    /** One more model like an own one of before, which it does not go on with. */
    @Transactional(readOnly = true)
    ModelForm another(long earlier, Viewer me) {
        var form = ModelForm.another(own(earlier, me));
        form.setYear(years(me).stream().findFirst().orElse(LocalDate.now(clock).getYear()));
        return form;
    }

    private ModelForm goOn(RegisteredModel earlier, Viewer me) {
        var form = ModelForm.continuing(earlier);
        form.setYear(years(me).stream().filter(earlier::mayBeContinuedIn).findFirst().orElseThrow(
                () -> new ConflictException("model " + earlier.getId() + " cannot be continued", "conflict.model.continue",
                        String.valueOf(earlier.getYear()), Words.of("model-status", earlier.getStatus()))));
        return form;
    }

    /** The text of the model that is continued, in what is still empty. */
    @Transactional(readOnly = true)
    ModelForm fill(ModelForm typed, Viewer me) {
        return ModelForm.continuing(own(typed.getContinuedFrom(), me)).under(typed);
    }

    /** What a registration lacks before it can be sent, in the order of its form, each with the sentence that sending it would say. @param model with its owner, as {@link #own} finds it */
    static BindingResult blanks(RegisteredModel model, ModelForm form) {
        var blanks = new BeanPropertyBindingResult(form, "form");
        new ModelCheck(blanks).checkComplete(form, Hibernate.unproxy(model.getOwner(), Unit.class));
        return blanks;
    }

    /** Writes a new registration; refusals stand in the errors, and then nothing was written. @return the model's id */
    Long register(ModelForm form, boolean send, Errors errors, Viewer me) {
        var choices = check(form, send, null, errors, me);
        if (form.getYear() != null && !choices.years().contains(form.getYear())) {
            errors.rejectValue("year", "model.year-closed");
        }
        if (errors.hasErrors()) {
            return null;
        }
        var owner = owner(form.getOwner(), me);
        var ward = wardOf(owner);
        var district = ward.owningDistrict().getId();
        repository.lockNumbers(district, form.getYear());
        continuations.refuseSecond(form, null, errors);
        if (send) {
            refuseNamesake(form, null, owner, errors);
        }
        if (errors.hasErrors()) {
            return null;
        }
        var begun = repository.findByRequestKey(form.getKey());
        if (begun.isPresent()) {
            return registerAgain(begun.get(), owner, form, send, errors, me);
        }
        var model = new RegisteredModel(ward, owner, form.getYear(),
                "MH-%d-%03d".formatted(form.getYear(), repository.nextNumber(district, form.getYear())), form.getKey(), form.registration());
        model.continueFrom(earlierOf(form, me));
        repository.save(model);
        if (send) {
            submit(model, me);
        }
        return model.getId();
    }

    /** The same form once more: pressed twice it changes nothing; with other words, as after going back, it rewrites the draft that it made. */
    private Long registerAgain(RegisteredModel model, Unit owner, ModelForm form, boolean send, Errors errors, Viewer me) {
        if (!me.mayFileFor(model.getWard())) {
            throw new NotFoundException("model " + model.getId());
        }
        if (!model.getOwner().getId().equals(owner.getId()) || !model.registration().says(form.registration())) {
            if (!model.getWard().getId().equals(wardOf(owner).getId())) {
                throw new ConflictException("model " + model.getId() + " is another ward's");
            }
            if (model.getStatus().isEditable() && Overtaken.isOvertaken(form, ModelForm.of(model), errors)) {
                return null;
            }
            model.propose(owner, form.registration());
            model.continueFrom(earlierOf(form, me));
        }
        if (send && model.getStatus() == ModelStatus.DRAFT) {
            submit(model, me);
        }
        return model.getId();
    }

    /** Rewrites a draft or a returned registration; refusals stand in the errors, and then nothing was written. */
    void rewrite(long id, ModelForm form, boolean send, Errors errors, Viewer me) {
        var model = own(id, me);
        if (!model.getStatus().isEditable()) {
            throw new ConflictException("model " + id + " is not being written", "conflict.model.edit", Words.of("model-status", model.getStatus()));
        }
        moves.refuseWhenClosed(model);
        form.setYear(model.getYear());
        if (form.goesOn() || send) {
            repository.lockNumbers(model.getDistrict().getId(), model.getYear());
        }
        Overtaken.isOvertaken(form, model.getVersion(), () -> ModelForm.of(model), errors);
        check(form, send, id, errors, me);
        if (errors.hasErrors()) {
            return;
        }
        model.propose(owner(form.getOwner(), me), form.registration());
        model.continueFrom(earlierOf(form, me));
        if (send) {
            submit(model, me);
        }
    }

    /** Gives a registration back, with a reason for the whole or for single fields. */
    void giveBack(long id, AnswerForm form, Viewer me) {
        var model = moves.take(id, form.getVersion(), ModelMove.RETURN, form.why(), me);
        model.remark(form.written());
    }

    /** Registers several at once; those that somebody answered first are left as they are. @return how many were registered */
    int registerAll(List<Long> ids, Viewer me) {
        models.hold(ids);
        var waiting = repository.findByIdInAndWardIdInAndStatusOrderByCode(ids, me.scope().unitIds(), ModelStatus.SUBMITTED);
        waiting.forEach(model -> moves.take(model, ModelMove.REGISTER, null, me));
        return waiting.size();
    }

    private void submit(RegisteredModel model, Viewer me) {
        var first = model.getSubmittedAt() == null;
        moves.take(model, ModelMove.SUBMIT, null, me);
        if (first && isLate(model)) {
            model.markLate();
        }
    }

    private boolean isLate(RegisteredModel model) {
        var sentOn = model.getSubmittedAt().atZone(ClockConfiguration.HA_NOI).toLocalDate();
        return sentOn.isAfter(campaigns.of(model.getDistrict(), model.getYear()).getRegistrationTo());
    }

    /** @param own what the form rewrites; null for a new one */
    private RegistrationChoices check(ModelForm form, boolean send, Long own, Errors errors, Viewer me) {
        var choices = choices(form, me);
        var check = new ModelCheck(errors);
        check.checkDraft(form, choices.campaign());
        var owner = form.getOwner() == null ? null : choices.owners().stream().filter(body -> body.getId().equals(form.getOwner())).findFirst().orElse(null);
        if (form.getOwner() != null && owner == null) {
            errors.rejectValue("owner", "model.owner-unknown");
        }
        if (send) {
            check.checkComplete(form, owner);
            refuseNamesake(form, own, owner, errors);
        }
        if (!choices.targets().stream().map(ServedTargets.Choice::id).toList().containsAll(form.getTargets())) {
            errors.rejectValue("targets", "model.target-unknown");
        }
        if (form.goesOn() && owner != null && choices.earlier().stream()
                .noneMatch(earlier -> earlier.id() == form.getContinuedFrom() && earlier.wardId() == wardOf(owner).getId())) {
            errors.rejectValue("continuedFrom", "model.earlier-unknown");
        } else {
            continuations.refuseSecond(form, own, errors);
        }
        return choices;
    }

    /** One body, one year, one name: what was sent already is no further model. @param own what the form rewrites; null for a new one */
    private void refuseNamesake(ModelForm form, Long own, Unit owner, Errors errors) {
        if (owner == null || form.getYear() == null || form.getTitle() == null) {
            return;
        }
        repository.findByOwnerIdAndYearAndStatusNotIn(owner.getId(), form.getYear(), NOT_SENT).stream()
                .filter(model -> !model.getId().equals(own) && !Objects.equals(model.getRequestKey(), form.getKey()))
                .filter(model -> VietnameseText.folded(model.getProposal().title()).equals(VietnameseText.folded(form.getTitle())))
                .findFirst().ifPresent(model -> errors.rejectValue("title", "model.namesake", new Object[] {owner.getName(), String.valueOf(form.getYear()), model.getCode()}, null));
    }

    private RegisteredModel earlierOf(ModelForm form, Viewer me) {
        return form.goesOn() ? own(form.getContinuedFrom(), me) : null;
    }

    private Unit owner(long id, Viewer me) {
        var owner = units.findById(id).orElseThrow(() -> new NotFoundException("unit " + id));
        if (!me.mayFileFor(wardOf(owner))) {
            throw new NotFoundException("unit " + id);
        }
        return owner;
    }

    private Ward wardOf(Unit owner) {
        var ward = owner instanceof Ward ? owner : units.findById(owner.getParent().getId()).orElseThrow();
        return (Ward) ward;
    }

    private static long districtOf(Viewer me) {
        return me.wardPosts().stream().findFirst().map(Post::districtId).orElseThrow(() -> new NotFoundException("no ward"));
    }

    /** @param owners among which it stands as long as it exists */
    private Unit ownWard(List<Unit> owners, Viewer me) {
        var id = me.wardPosts().get(0).unitId();
        return owners.stream().filter(owner -> owner.getId().equals(id)).findFirst().or(() -> units.findById(id)).orElseThrow();
    }

    RegisteredModel own(long id, Viewer me) {
        var model = models.model(id, me);
        if (!me.mayFileFor(model.getWard())) {
            throw new NotFoundException("model " + id);
        }
        return model;
    }
}
