package vn.danvankheo.appraisal;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.ModelTakenBack;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.Results;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.Undo;
import vn.danvankheo.web.VietnameseNumbers;

/** Tự chấm điểm: the ward scores its own registered model, a draft as often as needed, and sends it once. */
@Service
@Transactional
@RequiredArgsConstructor
class SelfScoring {

    private final ScoreSheetRepository sheets;
    private final Rubrics rubrics;
    private final Models models;
    private final Results results;
    private final ModelMoves moves;
    private final Clock clock;

    @Transactional(readOnly = true)
    SheetPage page(long id, Viewer me) {
        var model = own(id, me);
        var sheet = sheets.self(id).orElse(null);
        return new SheetPage(model, sheet == null ? rubrics.applied(model) : rubrics.scale(sheet), sheet, null, results.of(model));
    }

    /** Writes the ward's sheet; refusals stand in the errors, and then nothing was written. */
    void write(long id, SheetForm form, boolean send, Errors errors, Viewer me) {
        sheets.hold(id);
        var model = own(id, me);
        moves.refuseWhenClosed(model);
        var sheet = sheets.self(id);
        var scale = sheet.map(rubrics::scale).orElseGet(() -> rubrics.applied(model));
        var written = new SheetCheck(errors, scale, null).check(form, send);
        if (!errors.hasErrors() && sheet.isPresent() && sheet.get().isSent() == send && sheet.get().says(asSent(written, scale, model, send))) {
            return;
        }
        model.refuseUnless(ModelMove.SELF_SCORE);
        Overtaken.isOvertaken(form, sheet.map(SheetForm::of).orElseGet(SheetForm::new), errors);
        if (errors.hasErrors()) {
            return;
        }
        var mine = sheet.orElseGet(() -> sheets.save(ScoreSheet.ofWard(model, rubrics.adopt(model))));
        mine.write(asSent(written, scale, model, send), clock.instant());
        if (send) {
            mine.send(clock.instant());
            moves.take(model, ModelMove.SELF_SCORE, "Tổng %s điểm.".formatted(VietnameseNumbers.format(mine.score().total())), me);
        }
    }

    /** A registration that its ward has begun to score stays. */
    @EventListener
    void modelTakenBack(ModelTakenBack taken) {
        var model = taken.model();
        if (model.getStatus() == ModelStatus.SUBMITTED && sheets.self(model.getId()).isPresent()) {
            throw Undo.refusal("model " + model.getId(), true);
        }
    }

    private WrittenMarks asSent(WrittenMarks written, Scale scale, RegisteredModel model, boolean send) {
        return send ? SheetCheck.filled(written, scale, SheetPage.attainment(results.of(model))) : written;
    }

    private RegisteredModel own(long id, Viewer me) {
        var model = models.model(id, me);
        if (!me.mayFileFor(model.getWard())) {
            throw new NotFoundException("model " + id);
        }
        return model;
    }
}
