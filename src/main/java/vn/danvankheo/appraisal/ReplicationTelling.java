package vn.danvankheo.appraisal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;

/** Who works as the model does, and as whose model it works itself. */
final class ReplicationTelling {

    private ReplicationTelling() {
    }

    static Telling of(OpenedModel opened, Told told) {
        var model = opened.model();
        var known = told.of(Replication.class).stream().collect(Collectors.partitioningBy(one -> one.getSource().getId().equals(model.getId())));
        var copies = known.get(true).stream().map(ReplicationRow::of).toList();
        var events = Stream.concat(copies.stream().flatMap(row -> copied(row, model)), known.get(false).stream().map(ReplicationTelling::copies)).toList();
        var places = copies.stream().filter(ReplicationRow::isGoingOn).count();
        return new Telling(events, places == 0 ? List.of() : List.of(ModelBadge.good("replicated", places)),
                model.getStatus() == ModelStatus.RECOGNIZED && opened.me().mayLookAfter(model.getWard())
                        ? List.of(new ModelAct("replicate", "/nhan-rong/" + model.getId() + "/ghi", true)) : List.of());
    }

    private static Stream<StoryEvent> copied(ReplicationRow row, RegisteredModel source) {
        var words = row.modelTitle() == null ? row.copied() : "Mô hình “%s”".formatted(row.modelTitle());
        var begun = leading(StoryEvent.on(row.adoptedOn(), "replication.copied", row.who()).saying(words), source);
        return row.isGoingOn() ? Stream.of(begun)
                : Stream.of(begun, StoryEvent.on(row.endedOn(), "replication.ended", row.who()).saying(row.endedReason()));
    }

    private static StoryEvent copies(Replication one) {
        var source = one.getSource();
        return leading(StoryEvent.on(one.getAdoptedOn(), "replication.copies", source.getProposal().title(), source.getOwner().getName(), source.getWard().getName()), source);
    }

    /** A model that is not recognised any more is not for other wards to see. */
    private static StoryEvent leading(StoryEvent event, RegisteredModel source) {
        return source.getStatus() == ModelStatus.RECOGNIZED ? event.opening("/nhan-rong/" + source.getId()) : event;
    }
}
