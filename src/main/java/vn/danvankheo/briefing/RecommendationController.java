package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** The units' recommendations: to find, to read and to answer. */
@Controller
@RequestMapping("/giao-ban/kien-nghi")
@RequiredArgsConstructor
class RecommendationController {

    private final Recommendations recommendations;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "tra-loi", required = false) Boolean answered,
            @RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        var chosen = calendar.shownYear(year);
        model.addAttribute("page", recommendations.list(chosen, answered, ListPage.of(page), me));
        model.addAttribute("year", chosen);
        model.addAttribute("answered", answered);
        return "briefing/recommendations";
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, @Me Viewer me, Model model) {
        model.addAttribute("form", AnswerForm.of(fill(id, me, model)));
        return "briefing/recommendation";
    }

    @PostMapping("/{id}")
    String answer(@PathVariable long id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> recommendations.answer(id, form, errors, me), () -> AnswerForm.of(recommendations.recommendation(id, me)));
        if (errors.hasErrors()) {
            fill(id, me, model);
            return "briefing/recommendation";
        }
        Notice.show(redirect, "recommendation.answered");
        return "redirect:/giao-ban/kien-nghi";
    }

    private Recommendation fill(long id, Viewer me, Model model) {
        var recommendation = recommendations.recommendation(id, me);
        model.addAttribute("recommendation", recommendation);
        model.addAttribute("mayAnswer", me.mayReview(recommendation.getReport().getUnit()));
        return recommendation;
    }
}
