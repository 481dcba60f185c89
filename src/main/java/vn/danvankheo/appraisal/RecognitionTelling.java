package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;
import vn.danvankheo.web.Words;

/** The decisions that recognised a model, and deciding on it. */
final class RecognitionTelling {

    private RecognitionTelling() {
    }

    static Telling of(OpenedModel opened, Told told) {
        var all = told.of(Recognition.class);
        return new Telling(all.stream().flatMap(RecognitionTelling::events).toList(), highest(all, opened.model()).map(List::of).orElse(List.of()), acts(opened));
    }

    private static Stream<StoryEvent> events(Recognition one) {
        var paper = one.getDecision().getPaper();
        var page = "/cong-nhan/" + one.getDecision().getId();
        var recognized = StoryEvent.on(paper.decidedOn(), "recognition." + one.getTier(), paper.number(), paper.organ(), Words.of("level", paper.level()))
                .saying(one.getInSpiteOf() == null ? null : "Công nhận dù kết quả thẩm định chưa đủ điều kiện, vì: " + one.getInSpiteOf()).opening(page);
        return one.isValid() ? Stream.of(recognized) : Stream.of(recognized,
                StoryEvent.on(one.getRevocation().on(), "recognition.revoked", paper.number()).saying(one.getRevocation().reason()).opening(page));
    }

    /** Of those that hold. */
    private static Optional<ModelBadge> highest(List<Recognition> all, RegisteredModel model) {
        return all.stream().filter(one -> one.isValid() && model.getStatus() == ModelStatus.RECOGNIZED)
                .max(Comparator.comparing(RecognitionTelling::level).thenComparing(Recognition::getTier))
                .map(one -> ModelBadge.good("recognition." + one.getTier(), Words.of("level", level(one))));
    }

    private static Level level(Recognition one) {
        return one.getDecision().getPaper().level();
    }

    private static List<ModelAct> acts(OpenedModel opened) {
        var acts = new ArrayList<ModelAct>();
        var model = opened.model();
        var me = opened.me();
        if (ModelMove.RECOGNIZE.isOpenTo(me, model) && !opened.frozen()) {
            acts.add(new ModelAct("recognize", "/cong-nhan/quyet-dinh?chon=" + model.getId(), true));
            acts.add(new ModelAct("decline", "/cong-nhan/khong-cong-nhan?chon=" + model.getId(), false));
        }
        if (model.getStatus() == ModelStatus.RECOGNIZED && ModelMove.RECOGNIZE.isForHandOf(me, model)) {
            acts.add(new ModelAct("recognize-again", "/cong-nhan/quyet-dinh?chon=" + model.getId(), false));
        }
        if (ModelMove.REVOKE.isOpenTo(me, model)) {
            acts.add(new ModelAct("revoke", opened.page() + "/huy-cong-nhan", false));
        }
        return acts;
    }
}
