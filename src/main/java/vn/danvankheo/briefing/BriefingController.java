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
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.Notice;

/** The monthly round: the board, writing a report, handing it in. */
@Controller
@RequestMapping("/giao-ban")
@RequiredArgsConstructor
class BriefingController {

    private final Briefings briefings;
    private final Conclusions conclusions;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;
    private final UnitParts parts;

    @GetMapping
    String board(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        var chosen = districts.of(me, district);
        var board = briefings.board(chosen.getId(), year == null ? calendar.thisMonth().getYear() : Math.min(Math.max(year, 2000), 2100), me.scope());
        model.addAttribute("district", chosen);
        model.addAttribute("board", board);
        model.addAttribute("thisMonth", calendar.thisMonth());
        if (me.readsTexts()) {
            model.addAttribute("waiting", briefings.waiting(me.scope(), ListPage.of(page)));
        }
        if (me.seesDistrict()) {
            return "briefing/board";
        }
        model.addAttribute("parts", parts.progress(me.wardPosts().stream().map(Post::unitId).toList(), calendar.thisMonth()));
        return "briefing/own";
    }

    @PostMapping
    String begin(@RequestParam("don-vi") long unit, @RequestParam("thang") YearMonth month, @Me Viewer me) {
        return "redirect:/giao-ban/%d/sua".formatted(briefings.begin(unit, month, me));
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = briefings.sheet(id, me);
        if (!me.mayFileFor(sheet.report().getUnit()) || !sheet.report().getStatus().isEditable()) {
            return "redirect:/giao-ban/{id}";
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("conclusions", conclusions.asked(sheet.report().getUnit(), sheet.report().getMonth()));
        model.addAttribute("form", BriefingForm.of(sheet.report()));
        model.addAttribute("parts", parts.progress(sheet.report()));
        return "briefing/form";
    }

    @PostMapping("/{id}/sua")
    String save(@PathVariable long id, @Valid @ModelAttribute("form") BriefingForm form, BindingResult errors,
            @RequestParam(name = "tiep", required = false) String onward, @Me Viewer me, Model model, RedirectAttributes redirect) {
        briefings.describe(id, form, errors, me);
        if (errors.hasErrors()) {
            var sheet = briefings.sheet(id, me);
            model.addAttribute("sheet", sheet);
            model.addAttribute("savedMeanwhile", briefings.savedMeanwhile(id, form, me));
            model.addAttribute("parts", parts.progress(sheet.report()));
            return "briefing/form";
        }
        if (onward != null) {
            return "redirect:/giao-ban/{id}/nop";
        }
        Notice.show(redirect, "briefing.saved");
        return "redirect:/giao-ban/{id}/sua";
    }

    @GetMapping("/{id}/nop")
    String check(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = briefings.sheet(id, me);
        if (!me.mayFileFor(sheet.report().getUnit()) || !sheet.report().getStatus().isEditable()) {
            return "redirect:/giao-ban/{id}";
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("conclusions", conclusions.asked(sheet.report().getUnit(), sheet.report().getMonth()));
        model.addAttribute("form", new SubmitForm());
        return "briefing/check";
    }

    @PostMapping("/{id}/nop")
    String submit(@PathVariable long id, @ModelAttribute("form") SubmitForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (!briefings.submit(id, me)) {
            errors.reject("briefing.sections-missing");
            model.addAttribute("sheet", briefings.sheet(id, me));
            return "briefing/check";
        }
        Notice.show(redirect, "briefing.submitted");
        return "redirect:/giao-ban/{id}";
    }
}
