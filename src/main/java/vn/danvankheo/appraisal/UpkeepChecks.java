package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.RefusedFileException;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.Upkeep;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.VietnameseDates;
import vn.danvankheo.web.Words;

/** Kiểm tra sau công nhận: the ward or the district looks whether a recognised model still works; when it does not, the district lets the recognition lapse. */
@Service
@Transactional
@RequiredArgsConstructor
public class UpkeepChecks {

    private static final int SOON_DAYS = 30;

    private final UpkeepRepository checks;
    private final UpkeepDays days;
    private final Models models;
    private final ModelMoves moves;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The recognised models of the wards in scope that are to be checked within a month, those overdue with them. */
    @Transactional(readOnly = true)
    public Page<UpkeepDuty> due(Scope scope) {
        return checks.due(scope.unitIds(), LocalDate.now(clock).plusDays(SOON_DAYS), ListPage.of(1));
    }

    /** Those to be checked until one of some days, the soonest first. */
    @Transactional(readOnly = true)
    public List<DueWork> due(Scope scope, LocalDate from, LocalDate to) {
        return checks.dueBetween(scope.unitIds(), from, to);
    }

    /** Those that nobody checked in time. */
    @Transactional(readOnly = true)
    public Page<UpkeepDuty> overdue(Scope scope) {
        return checks.due(scope.unitIds(), LocalDate.now(clock).minusDays(1), ListPage.of(1));
    }

    /** Those whose last check found them not working, so that somebody is to decide on their recognition. */
    @Transactional(readOnly = true)
    public Page<UpkeepDuty> notWorking(Scope scope) {
        return checks.notWorking(scope.unitIds(), ListPage.of(1));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<UpkeepCheck> of(RegisteredModel model) {
        return checks.ofModel(model.getId());
    }

    /** By when the model is to be checked; empty when it is not recognised, or nobody knows since when. */
    @Transactional(readOnly = true)
    Optional<LocalDate> dueOn(RegisteredModel model) {
        return model.getStatus() == ModelStatus.RECOGNIZED ? days.findById(model.getId()).map(Upkeep::getDueOn) : Optional.empty();
    }

    /**
     * A recognised model that the viewer may check.
     *
     * @throws ConflictException when it is not recognised; it names the state
     */
    @Transactional(readOnly = true)
    RegisteredModel checkable(long id, Viewer me) {
        var model = models.model(id, me);
        if (!me.mayLookAfter(model.getWard())) {
            throw new NotFoundException("model " + id);
        }
        if (model.getStatus() != ModelStatus.RECOGNIZED) {
            throw new ConflictException("model " + id + " is not recognised", "conflict.upkeep-state", Words.of("model-status", model.getStatus()));
        }
        return model;
    }

    /** Refusals stand in the errors, and then nothing was written. @return the check's id; null when it was refused */
    Long record(long modelId, UpkeepForm form, Errors errors, Viewer me) {
        checks.hold();
        var model = checkable(modelId, me);
        var made = checks.findByRequestKey(form.getKey()).filter(one -> one.getModel().getId() == modelId);
        check(form.getCheckedOn(), model, errors);
        if (!errors.hasErrors() && made.isPresent() && !made.get().says(form.getCheckedOn(), form.getWorking(), form.getNote())) {
            errors.reject("upkeep.recorded-already");
        }
        if (errors.hasErrors()) {
            return null;
        }
        if (made.isPresent()) {
            return made.get().getId();
        }
        var check = checks.save(new UpkeepCheck(model, form.getCheckedOn(), form.getWorking(), form.getNote(), me.fullName(), clock.instant(), form.getKey()));
        audit.record(check.isWorking() ? "upkeep.working" : "upkeep.not-working", ModelMoves.words(model), form.getNote());
        events.publishEvent(new UpkeepChecked(modelId));
        return check.getId();
    }

    private void check(LocalDate day, RegisteredModel model, Errors errors) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("checkedOn", "upkeep.ahead");
        } else if (day != null && model.getDecidedOn() != null && day.isBefore(model.getDecidedOn())) {
            errors.rejectValue("checkedOn", "upkeep.before-decision", new Object[] {VietnameseDates.format(model.getDecidedOn())}, null);
        }
    }

    /** @throws NotFoundException when there is none of this model in the viewer's scope */
    @Transactional(readOnly = true)
    UpkeepCheck find(long model, long id, Viewer me) {
        return checks.findByIdAndModelIdAndModelWardIdIn(id, model, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("check " + id));
    }

    /** One to which the viewer may add photos, whatever became of the model since. */
    @Transactional(readOnly = true)
    UpkeepCheck own(long model, long id, Viewer me) {
        var check = find(model, id, me);
        if (!me.mayLookAfter(check.getModel().getWard())) {
            throw new NotFoundException("check " + id);
        }
        return check;
    }

    /** @throws RefusedFileException when the check has enough */
    void show(long model, long id, StoredFile file, Viewer me) {
        checks.hold();
        var check = own(model, id, me);
        if (check.getFiles().size() >= UpkeepCheck.MOST_FILES) {
            throw new RefusedFileException("upkeep.too-many-files", UpkeepCheck.MOST_FILES);
        }
        check.getFiles().add(file);
        audit.record("upkeep.file-added", ModelMoves.words(check.getModel()), file.getName());
    }

    /** @throws NotFoundException when the file does not show this check, or the check is not of this viewer */
    @Transactional(readOnly = true)
    void mayLook(long model, long id, UUID file, Viewer me) {
        fileOf(find(model, id, me), file);
    }

    /** For ever: it was sent by mistake. */
    void remove(long model, long id, UUID fileId, Viewer me) {
        var check = own(model, id, me);
        var file = fileOf(check, fileId);
        check.getFiles().remove(file);
        checks.flush();
        attachments.delete(fileId);
        audit.record("upkeep.file-removed", ModelMoves.words(check.getModel()), file.getName());
    }

    private static StoredFile fileOf(UpkeepCheck check, UUID file) {
        return check.getFiles().stream().filter(one -> one.getId().equals(file)).findFirst().orElseThrow(() -> new NotFoundException("file " + file));
    }

    /** @throws NotFoundException when letting recognitions lapse is not the viewer's */
    @Transactional(readOnly = true)
    RegisteredModel lapsable(long id, Viewer me) {
        var model = models.model(id, me);
        if (!ModelMove.LAPSE.isForHandOf(me, model)) {
            throw new NotFoundException("model " + id);
        }
        return model;
    }

    void lapse(long id, LapseForm form, Viewer me) {
        models.hold(List.of(id));
        moves.take(lapsable(id, me), ModelMove.LAPSE, form.getReason(), me);
    }
}
