package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.ModelBadge;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.web.Words;

/** The decisions that recognised a model, and deciding on it. */
@Component
@Order(5)
@RequiredArgsConstructor
class RecognitionChapter implements ModelChapter {

    private final RecognitionRepository recognitions;
    private final ModelMoves moves;

    @Override
    public List<StoryEvent> story(RegisteredModel model, Viewer me) {
        return recognitions.ofModel(model.getId()).stream().flatMap(RecognitionChapter::events).toList();
    }

    private static Stream<StoryEvent> events(Recognition one) {
        var paper = one.getDecision().getPaper();
        var page = "/cong-nhan/" + one.getDecision().getId();
        var recognized = StoryEvent.on(paper.decidedOn(), "recognition." + one.getTier(), paper.number(), paper.organ(), Words.of("level", paper.level()))
                .saying(one.getInSpiteOf() == null ? null : "Công nhận dù kết quả thẩm định chưa đủ điều kiện, vì: " + one.getInSpiteOf()).opening(page);
        return one.isValid() ? Stream.of(recognized) : Stream.of(recognized,
                StoryEvent.on(one.getRevocation().on(), "recognition.revoked", paper.number()).saying(one.getRevocation().reason()).opening(page));
    }

    /** The highest that holds. */
    @Override
    public List<ModelBadge> badges(RegisteredModel model, Viewer me) {
        if (model.getStatus() != ModelStatus.RECOGNIZED) {
            return List.of();
        }
        return recognitions.standing(List.of(model.getId())).stream().max(Comparator.comparing(StandingRecognition::level).thenComparing(StandingRecognition::tier))
                .map(highest -> List.of(ModelBadge.good("recognition." + highest.tier(), Words.of("level", highest.level())))).orElse(List.of());
    }

    @Override
    public List<ModelAct> acts(RegisteredModel model, Viewer me) {
        var acts = new ArrayList<ModelAct>();
        if (ModelMove.RECOGNIZE.isOpenTo(me, model) && !moves.isFrozen(model)) {
            acts.add(new ModelAct("recognize", "/cong-nhan/quyet-dinh?chon=" + model.getId(), true));
            acts.add(new ModelAct("decline", "/cong-nhan/khong-cong-nhan?chon=" + model.getId(), false));
        }
        if (model.getStatus() == ModelStatus.RECOGNIZED && ModelMove.RECOGNIZE.isForHandOf(me, model)) {
            acts.add(new ModelAct("recognize-again", "/cong-nhan/quyet-dinh?chon=" + model.getId(), false));
        }
        if (ModelMove.REVOKE.isOpenTo(me, model)) {
            acts.add(new ModelAct("revoke", "/mo-hinh/" + model.getId() + "/huy-cong-nhan", false));
        }
        return acts;
    }
}
