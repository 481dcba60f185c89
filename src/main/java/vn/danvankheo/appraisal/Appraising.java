package vn.danvankheo.appraisal;

import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.movement.EvidenceFolder;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStory;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.Results;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.VietnameseNumbers;
import vn.danvankheo.web.Words;

/** Thẩm định: members of a panel find the models assigned to them, whatever else they may see, and write their own sheets. */
@Service
@Transactional
@RequiredArgsConstructor
class Appraising {

    private final ScoreSheetRepository sheets;
    private final Rubrics rubrics;
    private final Models models;
    private final ModelStory story;
    private final Results results;
    private final EvidenceFolder evidence;
    private final ModelMoves moves;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    Page<OwnSheetRow> own(int page, Viewer me) {
        return sheets.own(me.accountId(), ListPage.of(page));
    }

    /** @throws NotFoundException when the viewer is not on the model's panel */
    @Transactional(readOnly = true)
    AppraisalPage page(long id, Viewer me) {
        var all = sheets.ofModel(id);
        var mine = all.stream().filter(sheet -> sheet.isOf(me) && sheet.isOnPanel()).findFirst().orElseThrow(() -> new NotFoundException("sheet of model " + id));
        var opened = story.open(models.beyondScope(id), me);
        var view = ScoreView.of(opened.model(), all, rubrics.scale(mine), me);
        return new AppraisalPage(new SheetPage(opened.model(), view.scale(), mine, view.self(), opened.results()), opened, view);
    }

    /** @throws NotFoundException when the viewer is not on the model's panel, or the file is not of the model */
    @Transactional(readOnly = true)
    void checkFile(long id, UUID file, Viewer me) {
        if (!sheet(id, me).isOnPanel()) {
            throw new NotFoundException("sheet of model " + id);
        }
        evidence.checkBeyondScope(id, file);
    }

    /** Writes the viewer's sheet; refusals stand in the errors, and then nothing was written. */
    void write(long id, SheetForm form, boolean send, Errors errors, Viewer me) {
        sheets.hold(id);
        var sheet = sheet(id, me);
        var model = models.beyondScope(id);
        refuseOwnWard(model, me);
        var scale = rubrics.scale(sheet);
        var written = new SheetCheck(errors, scale, sheets.self(id).orElse(null)).check(form, send);
        if (send && !errors.hasErrors()) {
            written = SheetCheck.filled(written, scale, SheetPage.attainment(results.of(model)));
        }
        if (!errors.hasErrors() && sheet.isOnPanel() && sheet.isSent() == send && sheet.says(written)) {
            return;
        }
        refuseUnlessSelfScored(model);
        if (sheet.isOnPanel() && !sheet.isSent()) {
            Overtaken.isOvertaken(form, SheetForm.of(sheet), errors);
        }
        if (errors.hasErrors()) {
            return;
        }
        sheet.write(written, clock.instant());
        if (send) {
            sheet.send(clock.instant());
            audit.record("sheet.sent", ModelMoves.words(model), "Tổng %s điểm".formatted(VietnameseNumbers.format(sheet.score().total())));
        }
    }

    private ScoreSheet sheet(long id, Viewer me) {
        return sheets.findByModelIdAndAppraiserId(id, me.accountId()).orElseThrow(() -> new NotFoundException("sheet of model " + id));
    }

    /** Somebody may have got a post at the ward after having been put on the panel. */
    private static void refuseOwnWard(RegisteredModel model, Viewer me) {
        if (me.worksAt(model.getWard())) {
            throw new ConflictException("nobody appraises the own ward", "conflict.sheet.own-ward", model.getWard().getName());
        }
    }

    private void refuseUnlessSelfScored(RegisteredModel model) {
        if (!ModelMove.APPRAISE.startsFrom(model.getStatus())) {
            throw new ConflictException("a model that is " + model.getStatus() + " is not appraised", "conflict.sheet.model-state", Words.of("model-status", model.getStatus()));
        }
        moves.refuseWhenClosed(model);
    }
}
