package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;

/** The scores of a model: who is to give them, and the way to what was given. That they were given its moves tell, with the totals. */
@Component
@Order(4)
@RequiredArgsConstructor
class ScoringChapter implements ModelChapter {

    private final ScoreSheetRepository sheets;
    private final ModelMoves moves;

    /** The panel of today, by the day on which its last member was put on it. */
    @Override
    public List<StoryEvent> story(RegisteredModel model, Viewer me) {
        var panel = sheets.lines(model.getId()).stream().filter(line -> line.kind() == SheetKind.APPRAISAL).toList();
        return panel.stream().map(SheetLine::assignedAt).max(Comparator.naturalOrder())
                .map(last -> StoryEvent.at(last, "panel", panel.size()).opening(page(model, "/diem"))).stream().toList();
    }

    @Override
    public List<ModelAct> acts(RegisteredModel model, Viewer me) {
        var acts = new ArrayList<ModelAct>();
        var lines = sheets.lines(model.getId());
        var frozen = moves.isFrozen(model);
        if (!frozen && ModelMove.SELF_SCORE.isOpenTo(me, model)) {
            acts.add(new ModelAct("self-score", page(model, "/tu-cham"), false));
        }
        if (!frozen && ModelMove.APPRAISE.startsFrom(model.getStatus()) && lines.stream().anyMatch(line -> line.isOf(me) && !line.isSent())) {
            acts.add(new ModelAct("appraise", "/tham-dinh/" + model.getId(), true));
        }
        if (!frozen && ModelMove.APPRAISE.isOpenTo(me, model)) {
            acts.add(new ModelAct("panel", "/tham-dinh/phan-cong?chon=" + model.getId(), lines.stream().noneMatch(line -> line.kind() == SheetKind.APPRAISAL)));
        }
        if (lines.stream().anyMatch(SheetLine::isSent)) {
            acts.add(new ModelAct("scores", page(model, "/diem"), false));
        }
        return acts;
    }

    private static String page(RegisteredModel model, String part) {
        return "/mo-hinh/" + model.getId() + part;
    }
}
