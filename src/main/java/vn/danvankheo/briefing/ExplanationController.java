package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import java.time.YearMonth;
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
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Questions about single figures: finding them, asking one, answering it. */
@Controller
@RequestMapping("/giao-ban/giai-trinh")
@RequiredArgsConstructor
class ExplanationController {

    private final Explanations explanations;

    @GetMapping
    String list(@RequestParam(name = "da-tra-loi", required = false) Boolean answered, @RequestParam(name = "trang", defaultValue = "1") int number, @Me Viewer me, Model page) {
        page.addAttribute("answered", answered);
        page.addAttribute("page", explanations.list(answered, number, me));
        return "briefing/explanations";
    }

    @GetMapping("/hoi")
    String open(@RequestParam("phuong") String ward, @RequestParam("chi-tieu") long target, @RequestParam("thang") YearMonth month, @Me Viewer me, Model page) {
        page.addAttribute("figure", explanations.asked(ward, target, month, me));
        page.addAttribute("form", AskForm.anew());
        return "briefing/explanation-ask";
    }

    @PostMapping("/hoi")
    String ask(@RequestParam("phuong") String ward, @RequestParam("chi-tieu") long target, @RequestParam("thang") YearMonth month,
            @Valid @ModelAttribute("form") AskForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var figure = explanations.asked(ward, target, month, me);
        var id = explanations.ask(figure, form, errors, me);
        if (errors.hasErrors()) {
            page.addAttribute("figure", figure);
            return "briefing/explanation-ask";
        }
        Notice.show(redirect, "explanation.asked", figure.unit().getName());
        return "redirect:/giao-ban/giai-trinh/" + id;
    }

    @GetMapping("/{id}")
    String explanation(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", ExplanationForm.of(explanations.explanation(id, me)));
        return fill(id, me, page);
    }

    @PostMapping("/{id}")
    String answer(@PathVariable long id, @Valid @ModelAttribute("form") ExplanationForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> explanations.answer(id, form, errors, me), () -> ExplanationForm.of(explanations.explanation(id, me)));
        if (errors.hasErrors()) {
            return fill(id, me, page);
        }
        Notice.show(redirect, "explanation.answered");
        return "redirect:/giao-ban/giai-trinh/{id}";
    }

    private String fill(long id, Viewer me, Model page) {
        var explanation = explanations.explanation(id, me);
        page.addAttribute("explanation", explanation);
        page.addAttribute("figure", explanations.figure(explanation, me));
        page.addAttribute("mayAnswer", me.mayFileFor(explanation.getUnit()));
        return "briefing/explanation";
    }
}
