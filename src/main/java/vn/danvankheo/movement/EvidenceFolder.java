package vn.danvankheo.movement;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.attachment.RefusedFileException;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Tập minh chứng: the photos and papers of models, brought by their wards, seen by whoever sees the model; those released, by anybody. */
@Service
@Transactional
@RequiredArgsConstructor
public class EvidenceFolder {

    static final int MOST = 30;

    private final EvidenceRepository evidence;
    private final RegisteredModelRepository models;
    private final Registrations registrations;
    private final ProgressLog progress;
    private final ModelMoves moves;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Clock clock;

    /** The photos of a model that anybody may see, by its ward's consent. */
    @Transactional(readOnly = true)
    public List<Exhibit> released(long model) {
        return evidence.findByModelIdOrderByIdAsc(model).stream().filter(Evidence::isReleased).map(Evidence::exhibit).toList();
    }

    /** What came with the form of a progress entry. */
    @Transactional(readOnly = true)
    List<Exhibit> sentWith(long model, UUID progressKey) {
        return evidence.findByModelIdOrderByIdAsc(model).stream().filter(sent -> !sent.isWithdrawn() && sent.getProgressKey() != null && sent.getProgressKey().equals(progressKey)).map(Evidence::exhibit).toList();
    }

    /** @throws NotFoundException when the file is not of this model, or the model not of this viewer */
    @Transactional(readOnly = true)
    void check(long id, UUID file, Viewer me) {
        if (!evidence.existsByModelIdAndFileIdAndModelWardIdIn(id, file, me.scope().unitIds())) {
            throw new NotFoundException("file " + file + " of model " + id);
        }
    }

    /**
     * For a caller that has asked a rule of its own whether the model may be seen.
     *
     * @throws NotFoundException when the file is not of this model
     */
    @Transactional(readOnly = true)
    public void checkBeyondScope(long id, UUID file) {
        if (evidence.findByModelIdAndFileId(id, file).isEmpty()) {
            throw new NotFoundException("file " + file + " of model " + id);
        }
    }

    /** Before anything is read: 404 for strangers, 409 when the model takes no evidence now. */
    @Transactional(readOnly = true)
    void checkOpen(long id, Viewer me) {
        progress.open(id, "evidence", me);
    }

    /** @throws RefusedFileException when the model has it already, or has enough */
    void add(long id, UUID progressKey, StoredFile file, Viewer me) {
        var model = progress.open(id, "evidence", me);
        models.lock(List.of(id));
        if (evidence.existsByModelIdAndSha256AndWithdrawnAtIsNull(id, file.getSha256())) {
            throw new RefusedFileException("evidence.already");
        }
        if (evidence.countKept(id) >= MOST) {
            throw new RefusedFileException("evidence.too-many", MOST);
        }
        evidence.save(new Evidence(model, file, progressKey, clock.instant(), me.username()));
        audit.record("evidence.added", ModelMoves.words(model), file.getName());
    }

    /** One of the viewer's own ward. */
    @Transactional(readOnly = true)
    Evidence own(long id, UUID file, Viewer me) {
        registrations.own(id, me);
        return evidence.findByModelIdAndFileId(id, file).orElseThrow(() -> new NotFoundException("file " + file + " of model " + id));
    }

    /** The trail names the file alone: a caption may name people, and the trail forgets nobody. */
    void describe(long id, UUID file, String caption, Viewer me) {
        progress.open(id, "evidence", me);
        var described = own(id, file, me);
        if (!Objects.equals(described.getCaption(), caption)) {
            described.describe(caption);
            audit.record("evidence.described", ModelMoves.words(described.getModel()), described.getName());
        }
    }

    /** A consent can be given, and taken back, whatever became of the model and its year. */
    void release(long id, UUID file, ConsentWay consent, Viewer me) {
        var shown = photo(id, file, me);
        if (!shown.isReleased()) {
            shown.release(consent, clock.instant(), me.username());
            audit.record("evidence.released", ModelMoves.words(shown.getModel()), shown.getName());
        }
    }

    void holdBack(long id, UUID file, Viewer me) {
        var shown = photo(id, file, me);
        if (shown.isReleased()) {
            shown.holdBack();
            audit.record("evidence.held-back", ModelMoves.words(shown.getModel()), shown.getName());
        }
    }

    private Evidence photo(long id, UUID file, Viewer me) {
        var photo = own(id, file, me);
        if (!photo.isPhoto()) {
            throw new NotFoundException("photo " + file);
        }
        return photo;
    }

    /** The file goes for ever, the row stays and says who took it back. */
    void withdraw(long id, UUID file, Viewer me) {
        var wrong = own(id, file, me);
        moves.refuseWhenClosed(wrong.getModel());
        wrong.withdraw(clock.instant(), me.username());
        attachments.delete(file);
        audit.record("evidence.withdrawn", ModelMoves.words(wrong.getModel()), wrong.getName());
    }
}
