package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Notice;

/** The district's morning: what waits in one list, opened one after the other, answered singly or together. */
@Controller
@RequestMapping("/giao-ban/ban-duyet")
@RequiredArgsConstructor
class DeskController {

    private final Briefings briefings;
    private final Desk desk;
    private final Corrections corrections;
    private final ManyReviews reviews;
    private final ReviewPage page;

    @GetMapping
    String list(@RequestParam(name = "trang", defaultValue = "1") int number, @ModelAttribute("form") ManyForm form, @Me Viewer me, Model model) {
        return list(number, me, model);
    }

    @GetMapping("/{id}")
    String open(@PathVariable long id, @Me Viewer me, Model model) {
        var place = desk.place(id, me.scope());
        if (place == null) {
            briefings.reviewed(id, me);
            return "redirect:/giao-ban/{id}";
        }
        if (!me.mayReview(page.fill(id, me, model).getUnit())) {
            throw new NotFoundException("report " + id);
        }
        model.addAttribute("place", place);
        return "briefing/report";
    }

    @PostMapping("/duyet")
    String accept(@Valid @ModelAttribute("form") ManyForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return list(1, me, model);
        }
        tell("desk.accepted", reviews.accept(form.versions(), me), redirect);
        return "redirect:/giao-ban/ban-duyet";
    }

    @PostMapping("/tra-lai")
    String giveBack(@Validated({Default.class, ManyForm.Returning.class}) @ModelAttribute("form") ManyForm form, BindingResult errors, @Me Viewer me,
            Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return list(1, me, model);
        }
        tell("desk.returned", reviews.giveBack(form.versions(), form.getReason(), me), redirect);
        return "redirect:/giao-ban/ban-duyet";
    }

    private String list(int number, Viewer me, Model model) {
        model.addAttribute("lines", desk.lines(me.scope(), ListPage.of(number)));
        model.addAttribute("corrections", corrections.waiting(me.scope()));
        return "briefing/desk";
    }

    private static void tell(String act, ManyOutcome outcome, RedirectAttributes redirect) {
        if (outcome.isWhole()) {
            Notice.show(redirect, act, outcome.done());
        } else {
            Notice.show(redirect, act + "-partly", outcome.done(), outcome.overtaken().size(), String.join(", ", outcome.overtaken()),
                    outcome.doubtful().size(), String.join(", ", outcome.doubtful()));
        }
    }
}
