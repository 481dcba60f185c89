package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;

/** The scores of a model: who is to give them, and the way to what was given. That they were given its moves tell, with the totals. */
@Component
@Order(4)
@RequiredArgsConstructor
class ScoringChapter implements ModelChapter {

    private final ScoreSheetRepository sheets;

    @Override
    public Telling tell(OpenedModel opened) {
        var lines = sheets.lines(opened.model().getId());
        return Telling.of(panel(lines, opened), acts(lines, opened));
    }

    /** The panel of today, by the day on which its last member was put on it. */
    private static List<StoryEvent> panel(List<SheetLine> lines, OpenedModel opened) {
        var panel = lines.stream().filter(line -> line.kind() == SheetKind.APPRAISAL).toList();
        return panel.stream().map(SheetLine::assignedAt).max(Comparator.naturalOrder())
                .map(last -> StoryEvent.at(last, "panel", panel.size()).opening(opened.page() + "/diem")).stream().toList();
    }

    private static List<ModelAct> acts(List<SheetLine> lines, OpenedModel opened) {
        var acts = new ArrayList<ModelAct>();
        var model = opened.model();
        var me = opened.me();
        if (!opened.frozen() && ModelMove.SELF_SCORE.isOpenTo(me, model)) {
            acts.add(new ModelAct("self-score", opened.page() + "/tu-cham", true));
        }
        if (!opened.frozen() && ModelMove.APPRAISE.startsFrom(model.getStatus()) && lines.stream().anyMatch(line -> line.isOf(me) && !line.isSent())) {
            acts.add(new ModelAct("appraise", "/tham-dinh/" + model.getId(), true));
        }
        if (!opened.frozen() && ModelMove.APPRAISE.isOpenTo(me, model)) {
            acts.add(new ModelAct("panel", "/tham-dinh/phan-cong?chon=" + model.getId(), lines.stream().noneMatch(line -> line.kind() == SheetKind.APPRAISAL)));
        }
        if (lines.stream().anyMatch(SheetLine::isSent)) {
            acts.add(new ModelAct("scores", opened.page() + "/diem", false));
        }
        return acts;
    }
}
