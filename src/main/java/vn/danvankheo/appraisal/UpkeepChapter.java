package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.web.VietnameseDates;

/** Whether a recognised model still works, and looking at it again. */
@Component
@Order(7)
@RequiredArgsConstructor
class UpkeepChapter implements ModelChapter {

    private final UpkeepChecks checks;

    @Override
    public List<StoryEvent> story(RegisteredModel model, Viewer me) {
        return checks.of(model).stream().map(check -> StoryEvent.on(check.getCheckedOn(), check.isWorking() ? "upkeep.working" : "upkeep.not-working")
                .saying(check.getNote()).opening("/mo-hinh/%d/kiem-tra/%d".formatted(model.getId(), check.getId()))).toList();
    }

    @Override
    public List<ModelBadge> badges(RegisteredModel model, Viewer me) {
        var badges = new ArrayList<ModelBadge>();
        if (checks.isFoundNotWorking(model)) {
            badges.add(ModelBadge.warning("not-working"));
        }
        if (checks.isOverdue(model)) {
            badges.add(ModelBadge.warning("not-checked", checks.dueOn(model).map(VietnameseDates::format).orElseThrow()));
        }
        return badges;
    }

    @Override
    public List<ModelAct> acts(RegisteredModel model, Viewer me) {
        var acts = new ArrayList<ModelAct>();
        var page = "/mo-hinh/" + model.getId();
        var lost = checks.isFoundNotWorking(model);
        if (model.getStatus() == ModelStatus.RECOGNIZED && me.mayLookAfter(model.getWard())) {
            acts.add(new ModelAct("check", page + "/kiem-tra", !lost && checks.isOverdue(model)));
        }
        if (ModelMove.LAPSE.isOpenTo(me, model)) {
            acts.add(new ModelAct("lapse", page + "/het-hieu-luc", lost));
        }
        return acts;
    }
}
