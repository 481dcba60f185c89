package vn.danvankheo.appraisal;

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
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.Level;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** The decisions that recognised models: to find, read, print and correct. */
@Controller
@RequestMapping("/cong-nhan")
@RequiredArgsConstructor
class DecisionController {

    private static final String CORRECTION = "appraisal/decision-correction";

    private final Decisions decisions;
    private final Deciding deciding;
    private final ChosenDistrict districts;

    @GetMapping
    String list(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code,
            @RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        var all = districts.all(me);
        var district = districts.of(all, me, code);
        model.addAttribute("district", district);
        model.addAttribute("districts", all);
        model.addAttribute("year", year);
        model.addAttribute("years", decisions.years(district));
        model.addAttribute("page", decisions.list(district, year, page));
        model.addAttribute("mayRun", me.mayRun(district.getId()));
        return "appraisal/decisions";
    }

    @GetMapping("/{id}")
    String decision(@PathVariable long id, @Me Viewer me, Model model) {
        var decision = decisions.decision(id, me);
        model.addAttribute("decision", decision);
        model.addAttribute("rows", decisions.models(decision));
        model.addAttribute("mayRun", me.mayRun(decision.getDistrict().getId()));
        return "appraisal/decision";
    }

    @GetMapping("/{id}/sua")
    String askToCorrect(@PathVariable long id, @Me Viewer me, Model model) {
        model.addAttribute("form", DecisionForm.of(decisions.decision(id, me)));
        return fill(id, me, model);
    }

    @PostMapping("/{id}/sua")
    String correct(@PathVariable long id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> deciding.correct(id, form, errors, me), () -> DecisionForm.of(decisions.decision(id, me)));
        if (errors.hasErrors()) {
            return fill(id, me, model);
        }
        Notice.show(redirect, "decision.corrected");
        return "redirect:/cong-nhan/{id}";
    }

    private String fill(long id, Viewer me, Model model) {
        model.addAttribute("decision", decisions.decision(id, me));
        model.addAttribute("allLevels", Level.values());
        return CORRECTION;
    }
}
