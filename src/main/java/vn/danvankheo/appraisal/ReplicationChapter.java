package vn.danvankheo.appraisal;

import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;

/** Who works as the model does, and as whose model it works itself. */
@Component
@Order(8)
@RequiredArgsConstructor
class ReplicationChapter implements ModelChapter {

    private final ReplicationRepository replications;

    @Override
    public Telling tell(OpenedModel opened) {
        var model = opened.model();
        var copies = replications.of(model.getId());
        var events = Stream.concat(copies.stream().flatMap(row -> copied(row, model)),
                replications.findByAdoptingModelIdOrderByAdoptedOn(model.getId()).stream().map(ReplicationChapter::copies)).toList();
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
