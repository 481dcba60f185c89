package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.NotFoundException;

/** Sổ điểm: who may read which sheets of a model, and closing its appraisal. The chair's score decides; the others stand beside it. */
@Service
@Transactional
@RequiredArgsConstructor
class Scorebook implements AppraisalResults {

    private final ScoreSheetRepository sheets;
    private final Models models;
    private final ModelMoves moves;
    private final AuditTrail audit;

    /** Of a model in the viewer's scope. */
    @Transactional(readOnly = true)
    ScoreView view(long id, Viewer me) {
        return view(models.model(id, me), me);
    }

    /** The ward sees its own sheet, and the chair's once the appraisal is closed; the district sees all, whoever appraises only after the own was sent. */
    @Transactional(readOnly = true)
    ScoreView view(RegisteredModel model, Viewer me) {
        var all = sheets.ofModel(model.getId());
        var scale = all.stream().findFirst().map(sheet -> sheet.getRubric().scale()).orElse(null);
        var self = all.stream().filter(sheet -> sheet.getKind() == SheetKind.SELF && sheet.isSent()).findFirst().orElse(null);
        var panel = all.stream().filter(ScoreSheet::isOnPanel).toList();
        var mine = panel.stream().filter(sheet -> sheet.getAppraiser().getId() == me.accountId()).findFirst();
        var blind = mine.filter(sheet -> !sheet.isSent()).isPresent() && model.getStatus() == ModelStatus.SELF_SCORED;
        var concerned = me.readsAllOf(model.getDistrict().getId()) || mine.isPresent();
        Predicate<ScoreSheet> visible = sheet -> concerned ? !blind : isClosed(model) && sheet.isChair();
        return new ScoreView(model, scale, self, concerned ? panel : List.of(), panel.stream().filter(ScoreSheet::isSent).filter(visible).toList(), blind);
    }

    /** Closes the appraisal by the chair's score; refusals stand in the errors, and then nothing was done. */
    void close(long id, CloseForm form, Errors errors, Viewer me) {
        sheets.hold(id);
        var model = models.model(id, me);
        if (!ModelMove.APPRAISE.isForHandOf(me, model)) {
            throw new NotFoundException("model " + id);
        }
        model.refuseUnless(ModelMove.APPRAISE);
        var panel = sheets.ofModel(id).stream().filter(ScoreSheet::isOnPanel).toList();
        var chair = panel.stream().filter(ScoreSheet::isChair).filter(ScoreSheet::isSent).findFirst();
        var unsent = panel.stream().filter(sheet -> !sheet.isSent()).map(sheet -> sheet.getAppraiser().getFullName()).collect(Collectors.joining(", "));
        if (chair.isEmpty()) {
            errors.reject("appraisal.chair-unsent");
        } else if (!unsent.isEmpty() && !form.isConfirmed()) {
            errors.reject("appraisal.unsent", new Object[] {unsent}, null);
        }
        if (errors.hasErrors()) {
            return;
        }
        var score = chair.get().score();
        var spread = Spread.of(panel.stream().filter(ScoreSheet::isSent).map(sheet -> sheet.score().total()).toList());
        moves.take(id, form.getVersion(), ModelMove.APPRAISE, "%s Các phiếu: %s.".formatted(score.why(), spread.words()), me);
        if (!unsent.isEmpty()) {
            audit.record("appraisal.unsent", ModelMoves.words(model), unsent);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, AppraisalResult> of(Collection<Long> ids) {
        return sheets.deciding(ids).stream().collect(Collectors.toMap(sheet -> sheet.getModel().getId(), sheet -> result(sheet.score())));
    }

    private static AppraisalResult result(Score score) {
        return new AppraisalResult(score.total(), score.scoreClass().name(), score.eligibility(), score.why());
    }

    /** Whether the appraisal was closed, whatever was decided since. */
    private static boolean isClosed(RegisteredModel model) {
        return model.getAppraisedAt() != null;
    }
}
