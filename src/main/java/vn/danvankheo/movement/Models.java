package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.organization.Ward;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;

/** Mô hình "Dân vận khéo" của các phường: wards write and send registrations, the district's staff answers. Nothing outside the viewer's scope is found. */
@Service
@Transactional
@RequiredArgsConstructor
public class Models {

    private final RegisteredModelRepository models;
    private final UnitRepository units;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    Page<ModelRow> list(ModelFilter filter, Viewer me) {
        return models.find(me.scope().unitIds(), filter.getNam(), filter.getPhuong(), filter.getLinhVuc(), filter.getTrangThai(), filter.getLoai(),
                Objects.requireNonNullElse(filter.getQ(), ""), ModelFilter.urgentFor(me.isStaff()), ListPage.of(filter.getTrang()));
    }

    /** How many models of a year stand in each state, of the wards in scope; states without any are left out. */
    @Transactional(readOnly = true)
    public Map<ModelStatus, Long> counts(Scope scope, int year) {
        var counts = new EnumMap<ModelStatus, Long>(ModelStatus.class);
        models.counts(scope.unitIds(), year).forEach(count -> counts.put(count.status(), count.models()));
        return counts;
    }

    @Transactional(readOnly = true)
    List<Integer> years(Viewer me) {
        return models.years(me.scope().unitIds());
    }

    /** The wards whose models the viewer may see, for the filter. */
    @Transactional(readOnly = true)
    List<Unit> wards(Viewer me) {
        return me.districtIds().stream().flatMap(district -> units.reportingUnits(district).stream())
                .filter(unit -> unit.getParent() != null && me.scope().sees(unit)).toList();
    }

    @Transactional(readOnly = true)
    RegisteredModel model(long id, Viewer me) {
        return models.findByIdAndWardIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("model " + id));
    }

    /** The bodies in whose name the viewer may register: those of the own wards. */
    @Transactional(readOnly = true)
    List<Unit> owners(Viewer me) {
        return me.wardPosts().stream().flatMap(post -> units.bodies(post.unitId(), LocalDate.now(clock)).stream()).toList();
    }

    /** Writes a new registration; refusals stand in the errors, and then nothing was written. @return the model's id */
    Long register(ModelForm form, boolean send, Errors errors, Viewer me) {
        check(form, send, errors, me);
        if (errors.hasErrors()) {
            return null;
        }
        var owner = owner(form.getOwner(), me);
        var ward = wardOf(owner);
        var district = ward.owningDistrict().getId();
        var year = LocalDate.now(clock).getYear();
        models.lockNumbers(district, year);
        var begun = models.findByRequestKey(form.getKey());
        if (begun.isPresent()) {
            return registerAgain(begun.get(), owner, form, send, errors, me);
        }
        var model = models.save(new RegisteredModel(ward, owner, year,
                "MH-%d-%03d".formatted(year, models.nextNumber(district, year)), form.getKey(), form.proposal(), form.written()));
        if (send) {
            submit(model);
        }
        return model.getId();
    }

    /** The same form once more: pressed twice it changes nothing; with other words, as after going back, it rewrites the draft that it made. */
    private Long registerAgain(RegisteredModel model, Unit owner, ModelForm form, boolean send, Errors errors, Viewer me) {
        if (!me.mayFileFor(model.getWard())) {
            throw new NotFoundException("model " + model.getId());
        }
        if (!model.says(owner, form.proposal(), form.written())) {
            if (!model.getWard().getId().equals(wardOf(owner).getId())) {
                throw new ConflictException("model " + model.getId() + " is another ward's");
            }
            if (model.getStatus() == ModelStatus.DRAFT && Overtaken.isOvertaken(form, model.getVersion(), errors)) {
                return null;
            }
            model.propose(owner, form.proposal(), form.written());
        }
        if (send && model.getStatus() == ModelStatus.DRAFT) {
            submit(model);
        }
        return model.getId();
    }

    /** Rewrites a draft or a returned registration; refusals stand in the errors, and then nothing was written. */
    void rewrite(long id, ModelForm form, boolean send, Errors errors, Viewer me) {
        var model = own(id, me);
        if (!model.getStatus().isEditable()) {
            throw new ConflictException("model " + id + " is not being written");
        }
        Overtaken.isOvertaken(form, model.getVersion(), errors);
        check(form, send, errors, me);
        if (errors.hasErrors()) {
            return;
        }
        model.propose(owner(form.getOwner(), me), form.proposal(), form.written());
        if (send) {
            submit(model);
        }
    }

    void giveBack(long id, AnswerForm form, Viewer me) {
        var model = reviewed(id, form.getVersion(), me);
        model.giveBack(form.getReason());
        audit.record("model.returned", words(model), form.getReason());
    }

    void accept(long id, int version, Viewer me) {
        var model = reviewed(id, version, me);
        model.register(clock.instant());
        audit.record("model.registered", words(model), null);
    }

    private void submit(RegisteredModel model) {
        model.submit(clock.instant());
        audit.record("model.submitted", words(model), null);
    }

    private void check(ModelForm form, boolean send, Errors errors, Viewer me) {
        var check = new ModelCheck(errors);
        check.checkDraft(form);
        if (send) {
            check.checkComplete(form);
        }
        if (form.getOwner() != null && owners(me).stream().noneMatch(owner -> owner.getId().equals(form.getOwner()))) {
            errors.rejectValue("owner", "model.owner-unknown");
        }
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

    private RegisteredModel own(long id, Viewer me) {
        var model = model(id, me);
        if (!me.mayFileFor(model.getWard())) {
            throw new NotFoundException("model " + id);
        }
        return model;
    }

    private RegisteredModel reviewed(long id, int version, Viewer me) {
        var model = model(id, me);
        if (!me.mayReview(model.getWard())) {
            throw new NotFoundException("model " + id);
        }
        if (model.getVersion() != version) {
            throw new ConflictException("model " + id + " changed since it was read");
        }
        return model;
    }

    private static String words(RegisteredModel model) {
        return "%s %s, %s".formatted(model.getCode(), model.getProposal().title(), model.getWard().getName());
    }
}
