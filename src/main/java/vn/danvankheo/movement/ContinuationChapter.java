package vn.danvankheo.movement;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;

/** The model's next year. */
@Component
@Order(2)
@RequiredArgsConstructor
class ContinuationChapter implements ModelChapter {

    private final Continuations continuations;

    @Override
    public List<StoryEvent> story(RegisteredModel model, Viewer me) {
        return continuations.of(model).stream().filter(later -> later.getSubmittedAt() != null)
                .map(later -> StoryEvent.at(later.getSubmittedAt(), "continued", later.getCode()).opening("/mo-hinh/" + later.getId())).toList();
    }

    @Override
    public List<ModelAct> acts(RegisteredModel model, Viewer me) {
        return continuations.mayBegin(model, me) ? List.of(new ModelAct("continue", "/mo-hinh/dang-ky?tu=" + model.getId(), true)) : List.of();
    }
}
