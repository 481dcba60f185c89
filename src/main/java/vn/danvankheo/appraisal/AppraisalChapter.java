package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.movement.ModelChapter;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;

/** What became of the model once it stood in the register, from its surveys to who copies it: asked at once, told one after the other. */
@Component
@Order(3)
@RequiredArgsConstructor
class AppraisalChapter implements ModelChapter {

    private final ToldRepository told;
    private final Clock clock;

    @Override
    public Telling tell(OpenedModel opened) {
        var known = new Told(told.of(opened.model().getId()));
        return Telling.joined(List.of(SurveyTelling.of(opened, known), ScoringTelling.of(opened, known), RecognitionTelling.of(opened, known),
                UpkeepTelling.of(opened, known, LocalDate.now(clock)), CommendationTelling.of(opened, known), ReplicationTelling.of(opened, known)));
    }
}
