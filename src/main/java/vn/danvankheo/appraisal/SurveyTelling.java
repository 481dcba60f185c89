package vn.danvankheo.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.danvankheo.movement.ModelAct;
import vn.danvankheo.movement.OpenedModel;
import vn.danvankheo.movement.StoryEvent;
import vn.danvankheo.movement.Telling;
import vn.danvankheo.movement.Told;
import vn.danvankheo.web.VietnameseDates;

/** The model's surveys, what they asked to have mended and what came of it; and surveying it. */
final class SurveyTelling {

    private SurveyTelling() {
    }

    static Telling of(OpenedModel opened, Told told) {
        var asked = told.of(Remedy.class);
        var sent = told.of(SurveyFile.class);
        var events = Stream.concat(told.of(FieldSurvey.class).stream().map(survey -> event(survey, sent)),
                asked.stream().flatMap(SurveyTelling::events));
        return Telling.of(events.toList(), acts(asked, opened));
    }

    private static StoryEvent event(FieldSurvey survey, List<SurveyFile> sent) {
        var exhibits = sent.stream().filter(file -> file.getRemedy() == null && file.getSurvey().getId().equals(survey.getId())).map(SurveyFile::getExhibit).toList();
        return StoryEvent.on(survey.getSurveyedOn(), "survey." + survey.getConclusion()).saying(survey.getFindings()).opening("/khao-sat/" + survey.getId())
                .showing(exhibits, "/khao-sat/" + survey.getId() + "/tep");
    }

    private static Stream<StoryEvent> events(Remedy remedy) {
        var page = "/chan-chinh/" + remedy.getId();
        var asked = StoryEvent.at(remedy.getSurvey().getWrittenAt(), "remedy.asked", remedy.getOwner().getName(), VietnameseDates.format(remedy.getDueOn()))
                .saying(remedy.getTask()).opening(page);
        return Stream.concat(Stream.of(asked), remedy.getSteps().stream()
                .map(step -> StoryEvent.at(step.takenAt(), "remedy." + step.done()).saying(step.words()).opening(page)));
    }

    private static List<ModelAct> acts(List<Remedy> asked, OpenedModel opened) {
        var acts = new ArrayList<ModelAct>();
        var me = opened.me();
        asked.forEach(remedy -> {
            if (RemedyMove.REPORT.isOpenTo(me, remedy)) {
                acts.add(new ModelAct("mend-model", "/chan-chinh/" + remedy.getId(), true));
            }
            if (RemedyMove.ACCEPT.isOpenTo(me, remedy)) {
                acts.add(new ModelAct("answer-mended", "/chan-chinh/" + remedy.getId(), true));
            }
        });
        var model = opened.model();
        if (model.getStatus().isUnderway() && me.mayReview(model.getWard()) && !opened.frozen()) {
            acts.add(new ModelAct("survey", opened.page() + "/khao-sat", model.getSurveyedOn() == null));
        }
        return acts;
    }
}
