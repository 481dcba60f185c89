package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;

/** The scores of a model: who is to give them, and the way to what was given. That they were given its moves tell, with the totals. */
final class ScoringTelling {

    private ScoringTelling() {
    }

    static Telling of(OpenedModel opened, Told told) {
        var sheets = told.of(ScoreSheet.class).stream().filter(sheet -> sheet.getRemovedAt() == null).toList();
        return Telling.of(panel(sheets, opened), acts(sheets, opened));
    }

    /** The panel of today, by the day on which its last member was put on it. */
    private static List<StoryEvent> panel(List<ScoreSheet> sheets, OpenedModel opened) {
        var panel = sheets.stream().filter(ScoreSheet::isOnPanel).toList();
        return panel.stream().map(ScoreSheet::getAssignedAt).max(Comparator.naturalOrder())
                .map(last -> StoryEvent.at(last, "panel", panel.size()).opening(opened.page() + "/diem")).stream().toList();
    }

    private static List<ModelAct> acts(List<ScoreSheet> sheets, OpenedModel opened) {
        var acts = new ArrayList<ModelAct>();
        var model = opened.model();
        var me = opened.me();
        if (!opened.frozen() && ModelMove.SELF_SCORE.isOpenTo(me, model)) {
            acts.add(new ModelAct("self-score", opened.page() + "/tu-cham", true));
        }
        if (!opened.frozen() && ModelMove.APPRAISE.startsFrom(model.getStatus()) && sheets.stream().anyMatch(sheet -> sheet.isOf(me) && !sheet.isSent())) {
            acts.add(new ModelAct("appraise", "/tham-dinh/" + model.getId(), true));
        }
        if (!opened.frozen() && ModelMove.APPRAISE.isOpenTo(me, model)) {
            acts.add(new ModelAct("panel", "/tham-dinh/phan-cong?chon=" + model.getId(), sheets.stream().noneMatch(ScoreSheet::isOnPanel)));
        }
        if (sheets.stream().anyMatch(ScoreSheet::isSent)) {
            acts.add(new ModelAct("scores", opened.page() + "/diem", false));
        }
        return acts;
    }
}
