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
import vn.danvankheo.web.Notice;

/** Reading a report, and the two answers of the district's staff: giving it back, or accepting it. */
@Controller
@RequestMapping("/giao-ban/{id}")
@RequiredArgsConstructor
class ReviewController {

    private final Briefings briefings;

    @GetMapping
    String report(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = fill(id, me, model);
        var form = new ReturnForm();
        form.setVersion(sheet.report().getVersion());
        model.addAttribute("form", form);
        return "briefing/report";
    }

    @PostMapping("/tra-lai")
    String giveBack(@PathVariable long id, @Valid @ModelAttribute("form") ReturnForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            fill(id, me, model);
            return "briefing/report";
        }
        briefings.giveBack(id, form, me);
        Notice.show(redirect, "briefing.returned");
        return "redirect:/giao-ban/{id}";
    }

    @PostMapping("/duyet")
    String accept(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        briefings.accept(id, version, me);
        Notice.show(redirect, "briefing.accepted");
        return "redirect:/giao-ban/{id}";
    }

    private ReportSheet fill(long id, Viewer me, Model model) {
        var sheet = briefings.sheet(id, me);
        model.addAttribute("sheet", sheet);
        model.addAttribute("moves", briefings.moves(id, me));
        model.addAttribute("mayReview", me.mayReview(sheet.report().getUnit()) && sheet.report().getStatus() == ReportStatus.SUBMITTED);
        return sheet;
    }
}
