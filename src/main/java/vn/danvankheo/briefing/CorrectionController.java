package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import java.util.UUID;
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

/** Putting right what was accepted: the unit asks, the district's staff answers. */
@Controller
@RequestMapping("/giao-ban/{id}/dinh-chinh")
@RequiredArgsConstructor
class CorrectionController {

    private final Corrections corrections;

    @GetMapping
    String ask(@PathVariable long id, @Me Viewer me, Model model) {
        var form = new CorrectionForm();
        form.setKey(UUID.randomUUID());
        model.addAttribute("form", form);
        model.addAttribute("report", corrections.report(id, me));
        return "briefing/correction-ask";
    }

    @PostMapping
    String ask(@PathVariable long id, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("report", corrections.report(id, me));
            return "briefing/correction-ask";
        }
        corrections.ask(id, form.getReason(), form.getKey(), me);
        Notice.show(redirect, "correction.asked");
        return "redirect:/giao-ban/{id}";
    }

    @GetMapping("/{correction}")
    String answer(@PathVariable long id, @PathVariable long correction, @ModelAttribute("form") CorrectionForm form, @Me Viewer me, Model model) {
        model.addAttribute("correction", corrections.asked(id, correction, me));
        return "briefing/correction-answer";
    }

    @PostMapping("/{correction}/mo")
    String open(@PathVariable long id, @PathVariable long correction, @Me Viewer me, RedirectAttributes redirect) {
        corrections.open(id, correction, me);
        Notice.show(redirect, "correction.opened");
        return "redirect:/giao-ban/{id}";
    }

    @PostMapping("/{correction}/tu-choi")
    String decline(@PathVariable long id, @PathVariable long correction, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors, @Me Viewer me,
            Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("correction", corrections.asked(id, correction, me));
            return "briefing/correction-answer";
        }
        corrections.decline(id, correction, form.getReason(), me);
        Notice.show(redirect, "correction.declined");
        return "redirect:/giao-ban/{id}";
    }
}
