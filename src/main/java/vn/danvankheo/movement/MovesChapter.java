package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;

/** The model's states one after the other, and writing or stopping it. */
@Component
@Order(1)
class MovesChapter implements ModelChapter {

    @Override
    public boolean isOpenFor(RegisteredModel model) {
        return true;
    }

    @Override
    public Telling tell(OpenedModel opened) {
        var events = opened.told().of(TakenMove.class).stream()
                .map(move -> StoryEvent.at(move.getTakenAt(), "moved." + move.getMove().done() + (move.isTakenBack() ? ".taken-back" : "")).saying(move.getReason())).toList();
        return Telling.of(events, opened.frozen() ? List.of() : acts(opened.model(), opened.me(), opened.page()));
    }

    private static List<ModelAct> acts(RegisteredModel model, Viewer me, String page) {
        var acts = new ArrayList<ModelAct>();
        if (ModelMove.SUBMIT.isOpenTo(me, model)) {
            acts.add(new ModelAct(model.getStatus() == ModelStatus.RETURNED ? "mend" : "write", page + "/sua", true));
        }
        if (ModelMove.STOP.isOpenTo(me, model)) {
            acts.add(new ModelAct("stop", page + "/dung", false));
        }
        if (me.mayFileFor(model.getWard()) && model.getStatus().isRegistered() && model.getParticulars().person() != null) {
            acts.add(new ModelAct("name-in-public", page + "/neu-ten", false));
        }
        return acts;
    }
}
