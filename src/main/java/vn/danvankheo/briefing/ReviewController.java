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

/** Reading a report, and the answers of the district's staff: giving it back, accepting it, closing what was remarked on. */
@Controller
@RequestMapping("/giao-ban/{id}")
@RequiredArgsConstructor
class ReviewController {

    private final Briefings briefings;
    private final Desk desk;
    private final ReviewPage page;
    private final ReportUndo undo;

    @GetMapping
    String report(@PathVariable long id, @Me Viewer me, Model model) {
        page.fill(id, me, model);
        return "briefing/report";
    }

    @PostMapping("/tra-lai")
    String giveBack(@PathVariable long id, @Valid @ModelAttribute("form") ReturnForm form, BindingResult errors,
            @RequestParam(name = "ban-duyet", defaultValue = "false") boolean atDesk, @Me Viewer me, Model model, RedirectAttributes redirect) {
        var place = atDesk ? desk.place(id, me.scope()) : null;
        if (errors.hasErrors()) {
            page.fill(id, me, model);
            model.addAttribute("place", place);
            return "briefing/report";
        }
        briefings.giveBack(id, form, me);
        Notice.show(redirect, undo.of(id, me), "briefing.returned", goesOn(place));
        return onward(id, atDesk, place);
    }

    @PostMapping("/duyet")
    String accept(@PathVariable long id, @RequestParam int version, @RequestParam(name = "ban-duyet", defaultValue = "false") boolean atDesk, @Me Viewer me,
            RedirectAttributes redirect) {
        var place = atDesk ? desk.place(id, me.scope()) : null;
        briefings.accept(id, version, me);
        Notice.show(redirect, undo.of(id, me), "briefing.accepted", goesOn(place));
        return onward(id, atDesk, place);
    }

    /** The last step, by whoever made it; a unit goes on writing, the district's staff goes on reviewing. */
    @PostMapping("/hoan-tac")
    String takeBack(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        var report = undo.takeBack(id, version, me);
        var isWritten = report.getStatus().isEditable();
        Notice.show(redirect, isWritten ? "briefing.withdrawn" : "briefing.taken-back");
        return "redirect:/giao-ban/" + (isWritten ? id + "/sua" : "ban-duyet/" + id);
    }

    @PostMapping("/nhan-xet/{remark}/dong")
    String closeRemark(@PathVariable long id, @PathVariable long remark, @RequestParam(name = "ban-duyet", defaultValue = "false") boolean atDesk, @Me Viewer me,
            RedirectAttributes redirect) {
        briefings.closeRemark(id, remark, me);
        Notice.show(redirect, "remark.closed");
        return "redirect:/giao-ban/" + (atDesk ? "ban-duyet/" : "") + id + "#nhan-xet";
    }

    /** Whether another unit's report is opened now. @return 1 or 0, as a sentence chooses by it */
    private static int goesOn(DeskPlace place) {
        return place == null || place.onward() == null ? 0 : 1;
    }

    /** At the desk the next report is opened, or the list when none is left. */
    private static String onward(long id, boolean atDesk, DeskPlace place) {
        if (!atDesk) {
            return "redirect:/giao-ban/" + id;
        }
        return "redirect:/giao-ban/ban-duyet" + (goesOn(place) == 0 ? "" : "/" + place.onward());
    }
}
