package vn.danvankheo.appraisal;

import java.util.List;
import java.util.stream.Stream;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;

/** The rewards for a model, and writing one down. */
final class CommendationTelling {

    private CommendationTelling() {
    }

    static Telling of(OpenedModel opened, Told told) {
        var model = opened.model();
        var given = told.of(Commendation.class);
        var next = model.getStatus() == ModelStatus.RECOGNIZED && given.stream().noneMatch(Commendation::isValid);
        return Telling.of(given.stream().flatMap(CommendationTelling::events).toList(),
                opened.me().mayLookAfter(model.getWard()) ? List.of(new ModelAct("commend", opened.page() + "/khen-thuong", next)) : List.of());
    }

    private static Stream<StoryEvent> events(Commendation one) {
        var page = "/khen-thuong/" + one.getId();
        var given = StoryEvent.on(one.getPaper().decidedOn(), "commendation." + one.getReward().kind(), one.getPaper().organ(), one.getReward().recipient(),
                one.getPaper().number()).saying(one.getReward().achievement()).opening(page);
        return one.isValid() ? Stream.of(given)
                : Stream.of(given, StoryEvent.on(one.getRevocation().on(), "commendation.revoked", one.getPaper().number()).saying(one.getRevocation().reason()).opening(page));
    }
}
