package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.Models;
import vn.danvankheo.web.NotFoundException;

/** Sổ điểm: who may read which sheets of a model, and closing its appraisal. The chair's score decides; the others stand beside it. */
@Service
@Transactional
@RequiredArgsConstructor
class Scorebook implements AppraisalResults {

    private final ScoreSheetRepository sheets;
    private final Rubrics rubrics;
    private final Models models;
    private final ModelMoves moves;
    private final AuditTrail audit;

    /** Of a model in the viewer's scope. */
    @Transactional(readOnly = true)
    ScoreView view(long id, Viewer me) {
        var model = models.model(id, me);
        var all = sheets.ofModel(id);
        return ScoreView.of(model, all, all.stream().findFirst().map(rubrics::scale).orElse(null), me);
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
        var scale = rubrics.scale(chair.get());
        var score = chair.get().scoreBy(scale);
        var spread = Spread.of(panel.stream().filter(ScoreSheet::isSent).map(sheet -> sheet.scoreBy(scale).total()).toList());
        moves.take(id, form.getVersion(), ModelMove.APPRAISE, "%s Các phiếu: %s.".formatted(score.why(), spread.words()), me);
        if (!unsent.isEmpty()) {
            audit.record("appraisal.unsent", ModelMoves.words(model), unsent);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, AppraisalResult> of(Collection<Long> ids) {
        var deciding = sheets.deciding(ids);
        var scales = rubrics.scales(deciding);
        return deciding.stream().collect(Collectors.toMap(sheet -> sheet.getModel().getId(), sheet -> result(sheet.scoreBy(scales.get(sheet.getRubric().getId())))));
    }

    private static AppraisalResult result(Score score) {
        return new AppraisalResult(score.total(), score.scoreClass().name(), score.eligibility(), score.why());
    }
}
