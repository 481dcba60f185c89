package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.EvidenceFolder;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStory;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.VietnameseDates;

/** Nhân rộng mô hình: every ward looks for recognised models of its district to copy, and writes down what it copies; the district's staff for any ward. */
@Service
@Transactional
@RequiredArgsConstructor
class Replications {

    private final ReplicationRepository replications;
    private final RecognitionRepository recognitions;
    private final Models models;
    private final ModelStory story;
    private final EvidenceFolder folder;
    private final UnitRepository units;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    Page<PublishedRow> list(PublishedFilter filter, Viewer me) {
        return replications.published(me.districtIds(), filter.getNam(), filter.getPhuong(), filter.getLinhVuc(), VietnameseText.folded(filter.getQ()),
                ListPage.of(filter.getTrang()));
    }

    @Transactional(readOnly = true)
    List<Integer> years(Viewer me) {
        return replications.publishedYears(me.districtIds());
    }

    /** All wards of the viewer's districts, whose models one may look at here. */
    @Transactional(readOnly = true)
    List<Unit> wards(Viewer me) {
        return me.districtIds().stream().flatMap(this::wardsOf).toList();
    }

    /** @throws NotFoundException when the model is not recognised, or not of the viewer's districts */
    @Transactional(readOnly = true)
    PublishedModel published(long id, Viewer me) {
        return PublishedModel.of(story.open(models.published(id, me), me), recognitions.standing(List.of(id)));
    }

    /** Those that go on first; of those that ended, the viewer's own. */
    @Transactional(readOnly = true)
    List<ReplicationRow> of(PublishedModel model, Viewer me) {
        return replications.findBySourceIdOrderByAdoptedOnAscIdAsc(model.id()).stream().map(ReplicationRow::of).filter(row -> row.isGoingOn() || me.scope().unitIds().contains(row.wardId())).toList();
    }

    /** @throws NotFoundException when the photo is not released, or its model not for the viewer to see */
    @Transactional(readOnly = true)
    void mayLook(long id, UUID photo, Viewer me) {
        models.published(id, me);
        if (folder.released(id).stream().noneMatch(shown -> shown.file().getId().equals(photo))) {
            throw new NotFoundException("released photo " + photo);
        }
    }

    /** The wards in whose name the viewer may write a replication of the model down. */
    @Transactional(readOnly = true)
    List<Unit> adoptingWards(PublishedModel source, Viewer me) {
        return wardsOf(source.districtId()).filter(me::mayLookAfter).toList();
    }

    /** The ward itself and the bodies of it that exist today, but whoever carries the model. */
    @Transactional(readOnly = true)
    List<Unit> adopters(Unit ward, PublishedModel source) {
        return units.bodies(ward.getId(), LocalDate.now(clock)).stream().filter(body -> body.getId() != source.ownerId()).toList();
    }

    /** The ward's own models that may have come of it. */
    @Transactional(readOnly = true)
    List<AdoptingChoice> choices(Unit ward, PublishedModel source) {
        return replications.choices(ward.getId(), source.id(), source.year());
    }

    /** Refusals stand in the errors, and then nothing was written. */
    void record(long sourceId, ReplicationForm form, Errors errors, Viewer me) {
        replications.hold();
        var source = models.published(sourceId, me);
        var adopter = adopter(form, source, errors, me);
        checkDay(form.getAdoptedOn(), source, errors);
        var model = model(form, adopter, source, errors, me);
        if (form.getAdoptingModel() == null && form.getCopied() == null) {
            errors.rejectValue("copied", "replication.copied-missing");
        }
        var made = replications.findByRequestKey(form.getKey()).filter(one -> one.getSource().getId() == sourceId);
        if (adopter != null && made.isEmpty()) {
            replications.findBySourceIdAndAdopterIdAndEndedOnIsNull(sourceId, adopter.getId()).ifPresent(earlier -> errors.rejectValue("adopter", "replication.already",
                    new Object[] {adopter.getName(), VietnameseDates.format(earlier.getAdoptedOn())}, null));
        }
        if (!errors.hasErrors() && made.isPresent()
                && !made.get().says(form.getAdopter(), form.getAdoptedOn(), form.getAdoptingModel(), form.getCopied(), form.getNote())) {
            errors.reject("replication.recorded-already", new Object[] {made.get().getAdopter().getName()}, null);
        }
        if (errors.hasErrors() || made.isPresent()) {
            return;
        }
        var replication = replications.save(new Replication(source, adopter, form.getAdoptedOn(), model, form.getCopied(), form.getNote(), form.getKey()));
        audit.record("replication.recorded", words(replication), form.getCopied());
    }

    /** A replication that the viewer may end. */
    @Transactional(readOnly = true)
    Replication endable(long source, long id, Viewer me) {
        return replications.findByIdAndSourceId(id, source).filter(one -> me.mayLookAfter(one.getWard())).orElseThrow(() -> new NotFoundException("replication " + id));
    }

    void end(long source, long id, EndForm form, Viewer me) {
        var replication = endable(source, id, me);
        replication.end(LocalDate.now(clock), form.getReason());
        audit.record("replication.ended", words(replication), form.getReason());
    }

    private Unit adopter(ReplicationForm form, RegisteredModel source, Errors errors, Viewer me) {
        if (form.getAdopter() == null) {
            return null;
        }
        if (form.getAdopter().equals(source.getOwner().getId())) {
            errors.rejectValue("adopter", "replication.adopter-is-source");
            return null;
        }
        var wards = wardsOf(source.getDistrict().getId()).filter(me::mayLookAfter).map(Unit::getId).toList();
        var adopter = units.findById(form.getAdopter()).filter(unit -> unit.isValidOn(LocalDate.now(clock)))
                .filter(unit -> wards.contains(unit.getId()) || unit.getParent() != null && wards.contains(unit.getParent().getId())).orElse(null);
        if (adopter == null) {
            errors.rejectValue("adopter", "replication.adopter-unknown");
        }
        return adopter;
    }

    private RegisteredModel model(ReplicationForm form, Unit adopter, RegisteredModel source, Errors errors, Viewer me) {
        if (form.getAdoptingModel() == null || adopter == null) {
            return null;
        }
        var own = replications.choices(Replication.wardOf(adopter).getId(), source.getId(), source.getYear());
        if (own.stream().noneMatch(choice -> choice.id() == form.getAdoptingModel())) {
            errors.rejectValue("adoptingModel", "replication.model-unknown");
            return null;
        }
        return models.model(form.getAdoptingModel(), me);
    }

    private void checkDay(LocalDate day, RegisteredModel source, Errors errors) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("adoptedOn", "replication.ahead");
        } else if (day != null && day.getYear() < source.getYear()) {
            errors.rejectValue("adoptedOn", "replication.before-year", new Object[] {String.valueOf(source.getYear())}, null);
        }
    }

    private Stream<Unit> wardsOf(long district) {
        return units.reportingUnits(district).stream().filter(unit -> unit.getParent() != null);
    }

    private static String words(Replication replication) {
        return "%s, %s làm theo %s".formatted(replication.getAdopter().getName(), replication.getWard().getName(), ModelMoves.words(replication.getSource()));
    }
}
