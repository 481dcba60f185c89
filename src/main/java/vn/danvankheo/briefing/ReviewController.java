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
        var unit = briefings.giveBack(id, form, me);
        return answered("briefing.returned", unit, id, atDesk, place, me, redirect);
    }

    @PostMapping("/duyet")
    String accept(@PathVariable long id, @RequestParam int version, @RequestParam(name = "ban-duyet", defaultValue = "false") boolean atDesk, @Me Viewer me,
            RedirectAttributes redirect) {
        var place = atDesk ? desk.place(id, me.scope()) : null;
        var unit = briefings.accept(id, version, me);
        return answered("briefing.accepted", unit, id, atDesk, place, me, redirect);
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

    /** At the desk another report is opened, whose the notice says, or the list when none is left. */
    private String answered(String act, String unit, long id, boolean atDesk, DeskPlace place, Viewer me, RedirectAttributes redirect) {
        var next = desk.after(place, me.scope());
        Notice.show(redirect, undo.of(id, me), act, next.isPresent() ? 1 : 0, next.map(WaitingReport::name).orElse(""), unit);
        if (!atDesk) {
            return "redirect:/giao-ban/" + id;
        }
        return "redirect:/giao-ban/ban-duyet" + next.map(report -> "/" + report.id()).orElse("");
    }
}
