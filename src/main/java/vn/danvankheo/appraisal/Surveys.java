package vn.danvankheo.appraisal;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;

/** Sổ khảo sát: what is asked of the surveys. Nothing outside the viewer's scope is found. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Surveys {

    private final SurveyRepository surveys;
    private final RemedyRepository remedies;

    Page<SurveyRow> list(SurveyFilter filter, Viewer me) {
        return surveys.find(me.scope().unitIds(), filter.getNam(), filter.getPhuong(), filter.getKetLuan(), ListPage.of(filter.getTrang()));
    }

    /** The models that wait for a survey. */
    Page<UnsurveyedRow> unsurveyed(SurveyFilter filter, Viewer me) {
        return surveys.unsurveyed(me.scope().unitIds(), filter.getNam(), filter.getPhuong(), ListPage.of(filter.getTrang()));
    }

    /**
     * A survey with its team and its model.
     *
     * @throws NotFoundException when there is none in the viewer's scope
     */
    FieldSurvey survey(long id, Viewer me) {
        return surveys.findByIdAndModelWardIdIn(id, me.scope().unitIds()).orElseThrow(() -> new NotFoundException("survey " + id));
    }

    /**
     * A survey as its minutes tell it, without what is asked no more.
     *
     * @throws NotFoundException when there is none in the viewer's scope
     */
    public PrintedSurvey printed(long id, Viewer me) {
        var survey = survey(id, me);
        var asked = remedies(survey).stream().filter(remedy -> !remedy.isWithdrawn())
                .map(remedy -> new PrintedSurvey.Asked(remedy.getOwner().nameOn(survey.getSurveyedOn()), remedy.getDueOn(), remedy.getTask())).toList();
        return new PrintedSurvey(survey.getModel(), survey.getSurveyedOn(), List.copyOf(survey.getTeam()), survey.getFindings(), survey.getConclusion(), asked);
    }

    /** What it asked to have mended, the oldest first. */
    List<Remedy> remedies(FieldSurvey survey) {
        return remedies.findBySurveyIdOrderByIdAsc(survey.getId());
    }
}
