package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;
import vn.danvankheo.movement.Upkeep;
import vn.danvankheo.web.VietnameseDates;

/** Whether a recognised model still works, and looking at it again. */
final class UpkeepTelling {

    private UpkeepTelling() {
    }

    static Telling of(OpenedModel opened, Told told, LocalDate today) {
        var model = opened.model();
        var done = told.of(UpkeepCheck.class);
        var lost = model.getStatus() == ModelStatus.RECOGNIZED && !done.isEmpty() && !done.get(0).isWorking();
        var overdue = told.of(Upkeep.class).stream().map(Upkeep::getDueOn).filter(today::isAfter).findFirst();
        var events = new ArrayList<>(done.stream().map(check -> StoryEvent.on(check.getCheckedOn(), check.isWorking() ? "upkeep.working" : "upkeep.not-working")
                .saying(check.getNote()).opening(opened.page() + "/kiem-tra/" + check.getId())).toList());
        Collections.reverse(events);
        return new Telling(events, badges(lost, overdue), acts(lost, overdue.isPresent(), opened));
    }

    private static List<ModelBadge> badges(boolean lost, Optional<LocalDate> overdue) {
        var badges = new ArrayList<ModelBadge>();
        if (lost) {
            badges.add(ModelBadge.warning("not-working"));
        }
        overdue.ifPresent(due -> badges.add(ModelBadge.warning("not-checked", VietnameseDates.format(due))));
        return badges;
    }

    private static List<ModelAct> acts(boolean lost, boolean overdue, OpenedModel opened) {
        var acts = new ArrayList<ModelAct>();
        var model = opened.model();
        if (model.getStatus() == ModelStatus.RECOGNIZED && opened.me().mayLookAfter(model.getWard())) {
            acts.add(new ModelAct("check", opened.page() + "/kiem-tra", !lost && overdue));
        }
        if (ModelMove.LAPSE.isOpenTo(opened.me(), model)) {
            acts.add(new ModelAct("lapse", opened.page() + "/het-hieu-luc", lost));
        }
        return acts;
    }
}
