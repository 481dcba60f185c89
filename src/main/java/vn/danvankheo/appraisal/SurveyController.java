package vn.danvankheo.appraisal;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.ModelMove;
import vn.danvankheo.movement.ModelMoves;
import vn.danvankheo.movement.Models;

/** The surveys: what waits for one, to find and to read. */
@Controller
@RequestMapping("/khao-sat")
@RequiredArgsConstructor
class SurveyController {

    private final Surveys surveys;
    private final SurveyFolder folder;
    private final Models models;
    private final ModelMoves moves;

    @GetMapping
    String list(@ModelAttribute("filter") SurveyFilter filter, @Me Viewer me, Model page) {
        page.addAttribute("page", filter.isOfSurveys() ? surveys.list(filter, me) : surveys.unsurveyed(filter, me));
        page.addAttribute("years", models.years(me));
        page.addAttribute("wards", models.wards(me));
        page.addAttribute("allConclusions", Conclusion.values());
        return "appraisal/surveys";
    }

    @GetMapping("/{id}")
    String survey(@PathVariable long id, @Me Viewer me, Model page) {
        var survey = surveys.survey(id, me);
        var model = survey.getModel();
        var open = !moves.isFrozen(model);
        page.addAttribute("survey", survey);
        page.addAttribute("model", model);
        page.addAttribute("remedies", surveys.remedies(survey));
        page.addAttribute("files", folder.of(survey));
        page.addAttribute("mayCorrect", open && survey.isOpen() && me.mayReview(model.getWard()));
        page.addAttribute("mayStop", open && survey.getConclusion() == Conclusion.STOP && ModelMove.STOP.isOpenTo(me, model));
        return "appraisal/survey";
    }
}
