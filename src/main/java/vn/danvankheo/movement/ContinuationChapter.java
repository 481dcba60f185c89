package vn.danvankheo.movement;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The model's next year. */
@Component
@Order(2)
@RequiredArgsConstructor
class ContinuationChapter implements ModelChapter {

    private final Continuations continuations;

    @Override
    public Telling tell(OpenedModel opened) {
        var later = continuations.of(opened.model());
        var events = later.stream().filter(next -> next.getSubmittedAt() != null)
                .map(next -> StoryEvent.at(next.getSubmittedAt(), "continued", next.getCode()).opening("/mo-hinh/" + next.getId())).toList();
        return Telling.of(events, later.isEmpty() && continuations.mayBegin(opened.model(), opened.me())
                ? List.of(new ModelAct("continue", "/mo-hinh/dang-ky?tu=" + opened.model().getId(), true)) : List.of());
    }
}
