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

    private final Campaigns campaigns;

    @Override
    public Telling tell(OpenedModel opened) {
        var later = opened.told().of(RegisteredModel.class);
        var events = later.stream().filter(next -> next.getSubmittedAt() != null)
                .map(next -> StoryEvent.at(next.getSubmittedAt(), "continued", next.getCode()).opening("/mo-hinh/" + next.getId())).toList();
        return Telling.of(events, later.isEmpty() && mayBegin(opened)
                ? List.of(new ModelAct("continue", "/mo-hinh/dang-ky?tu=" + opened.model().getId(), true)) : List.of());
    }

    private boolean mayBegin(OpenedModel opened) {
        return opened.me().mayFileFor(opened.model().getWard())
                && campaigns.openYears(opened.told().of(Campaign.class)).stream().anyMatch(opened.model()::mayBeContinuedIn);
    }
}
