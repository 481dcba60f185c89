package vn.danvankheo.appraisal;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.RefusedFileException;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.web.NotFoundException;

/**
 * Ảnh, giấy tờ của khảo sát: the team's by the district's staff as long as the survey may be corrected, those of a remedy by its ward
 * as long as it mends. Whoever reads the survey sees both.
 */
@Service
@Transactional
@RequiredArgsConstructor
class SurveyFolder {

    static final int MOST = 30;

    private final SurveyFileRepository files;
    private final SurveyRepository surveys;
    private final Surveying surveying;
    private final Remedies remedies;
    private final Attachments attachments;
    private final AuditTrail audit;

    /** What the team brought home, in the order in which it came. */
    @Transactional(readOnly = true)
    List<SurveyFile> of(FieldSurvey survey) {
        return of(survey, null);
    }

    /** What the ward shows of having mended it, in the order in which it came. */
    @Transactional(readOnly = true)
    List<SurveyFile> of(Remedy remedy) {
        return of(remedy.getSurvey(), remedy);
    }

    private List<SurveyFile> of(FieldSurvey survey, Remedy remedy) {
        return files.findBySurveyIdOrderByIdAsc(survey.getId()).stream().filter(file -> isOf(remedy, file)).toList();
    }

    /** @throws NotFoundException when the file is not of this survey, or the survey not of this viewer */
    @Transactional(readOnly = true)
    void check(long survey, UUID file, Viewer me) {
        if (!files.existsBySurveyIdAndFileIdAndSurveyModelWardIdIn(survey, file, me.scope().unitIds())) {
            throw new NotFoundException("file " + file + " of survey " + survey);
        }
    }

    /** The team's. @throws RefusedFileException when the survey has it already, or has enough */
    void add(long survey, StoredFile file, Viewer me) {
        add(surveying.correctable(survey, me), null, file);
    }

    /** Of what was mended. @throws RefusedFileException when the remedy has it already, or has enough */
    void addToRemedy(long remedy, StoredFile file, Viewer me) {
        var mended = remedies.movable(remedy, RemedyMove.REPORT, me);
        add(mended.getSurvey(), mended, file);
    }

    private void add(FieldSurvey survey, Remedy remedy, StoredFile file) {
        surveys.hold(survey.getModel().getId());
        var beside = of(survey, remedy);
        if (beside.stream().anyMatch(other -> other.getFile().getSha256().equals(file.getSha256()))) {
            throw new RefusedFileException("survey-file.already");
        }
        if (beside.size() >= MOST) {
            throw new RefusedFileException("survey-file.too-many", MOST);
        }
        files.save(new SurveyFile(survey, remedy, file));
        audit.record("survey.file-added", ModelMoves.words(survey.getModel()), file.getName());
    }

    private static boolean isOf(Remedy remedy, SurveyFile file) {
        return remedy == null ? file.getRemedy() == null : file.getRemedy() != null && file.getRemedy().getId().equals(remedy.getId());
    }

    /** For ever, by whoever may add one beside it. */
    void remove(long survey, UUID file, Viewer me) {
        check(survey, file, me);
        var wrong = files.findBySurveyIdAndFileId(survey, file).orElseThrow();
        var model = (wrong.getRemedy() == null ? surveying.correctable(survey, me) : remedies.movable(wrong.getRemedy().getId(), RemedyMove.REPORT, me).getSurvey()).getModel();
        var name = wrong.getFile().getName();
        files.delete(wrong);
        attachments.delete(file);
        audit.record("survey.file-removed", ModelMoves.words(model), name);
    }
}
