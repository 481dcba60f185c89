package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.Notice;

/** The one page of whoever hands in for a party cell or a residential group. */
@Controller
@RequestMapping("/phan-cua-toi")
@RequiredArgsConstructor
class UnitPartController {

    private final UnitParts parts;
    private final BriefingCalendar calendar;

    @GetMapping
    String part(@RequestParam(name = "don-vi", required = false) Long unit, @RequestParam(name = "thang", required = false) YearMonth month, @Me Viewer me, Model model) {
        var sheet = parts.sheet(unit == null ? me.partPosts().get(0).unitId() : unit, month == null ? calendar.thisMonth() : month, me);
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", PartForm.of(sheet.part()));
        return "briefing/part";
    }

    @PostMapping
    String handIn(@RequestParam("don-vi") long unit, @RequestParam("thang") YearMonth month, @Valid @ModelAttribute("form") PartForm form, BindingResult errors,
            @Me Viewer me, Model model, RedirectAttributes redirect) {
        parts.handIn(unit, month, form, errors, me);
        if (errors.hasErrors()) {
            model.addAttribute("sheet", parts.sheet(unit, month, me));
            return "briefing/part";
        }
        Notice.show(redirect, "part.handed-in");
        redirect.addAttribute("don-vi", unit);
        redirect.addAttribute("thang", month);
        return "redirect:/phan-cua-toi";
    }
}
