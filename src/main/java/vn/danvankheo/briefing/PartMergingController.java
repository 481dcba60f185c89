package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** A ward sees the parts of its units beside its own figures, and takes them over. */
@Controller
@RequestMapping("/giao-ban/{id}/cac-phan")
@RequiredArgsConstructor
class PartMergingController {

    private final UnitParts parts;

    @GetMapping
    String parts(@PathVariable long id, @Me Viewer me, Model model) {
        var plan = parts.plan(id, me);
        model.addAttribute("plan", plan);
        model.addAttribute("form", MergeForm.of(plan));
        return "briefing/unit-parts";
    }

    @PostMapping
    String merge(@PathVariable long id, @ModelAttribute("form") MergeForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        parts.merge(id, form, errors, me);
        if (errors.hasErrors()) {
            model.addAttribute("plan", parts.plan(id, me));
            return "briefing/unit-parts";
        }
        Notice.show(redirect, "part.merged");
        return "redirect:/giao-ban/{id}/sua";
    }
}
