package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The model's next year. */
@Component
@Order(2)
@RequiredArgsConstructor
class ContinuationChapter implements ModelChapter {

    private final Campaigns campaigns;
    private final Clock clock;

    @Override
    public Telling tell(OpenedModel opened) {
        var events = opened.told().of(RegisteredModel.class).stream().filter(next -> next.getSubmittedAt() != null)
                .map(next -> StoryEvent.at(next.getSubmittedAt(), "continued", next.getCode()).opening("/mo-hinh/" + next.getId())).toList();
        var acts = yearToGoOn(opened).map(year -> new ModelAct(year > LocalDate.now(clock).getYear() ? "continue-ahead" : "continue", "/mo-hinh/dang-ky?tu=" + opened.model().getId(), true));
        return Telling.of(events, acts.stream().toList());
    }

    /** Empty when it may not go on, does already or is not the viewer's. */
    private Optional<Integer> yearToGoOn(OpenedModel opened) {
        return Optional.of(opened.model()).filter(model -> opened.me().mayFileFor(model.getWard()))
                .flatMap(model -> campaigns.openYears(opened.told().of(Campaign.class)).stream().filter(model::mayBeContinuedIn).findFirst())
                .filter(year -> opened.told().of(RegisteredModel.class).stream().noneMatch(later -> later.getStatus() != ModelStatus.STOPPED
                        && (later.getYear() == year || later.getStatus().isRegistered())));
    }
}
