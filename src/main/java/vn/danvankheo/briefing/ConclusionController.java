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
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** What the monthly meetings concluded, what the wards answer, and how their promises stand. */
@Controller
@RequestMapping("/giao-ban")
@RequiredArgsConstructor
class ConclusionController {

    private final Conclusions conclusions;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping("/ket-luan")
    String list(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        page.addAttribute("form", ConclusionForm.anew());
        return listing(district, asked(month, calendar.with(district.getCutOff()).lastDueMonth()), me, page);
    }

    @PostMapping("/ket-luan")
    String write(@RequestParam("thang") YearMonth month, @RequestParam(name = "quan", required = false) String code, @Valid @ModelAttribute("form") ConclusionForm form,
            BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var district = districts.of(me, code);
        conclusions.write(district, month, form, errors, me);
        if (errors.hasErrors()) {
            return listing(district, month, me, page);
        }
        Notice.show(redirect, "conclusion.written");
        return back(district, month, redirect);
    }

    @GetMapping("/ket-luan/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var conclusion = conclusions.changeable(id, me);
        page.addAttribute("form", ConclusionForm.of(conclusion));
        return editing(conclusion, me, page);
    }

    @PostMapping("/ket-luan/{id}/sua")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") ConclusionForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> conclusions.change(id, form, errors, me), () -> ConclusionForm.of(conclusions.changeable(id, me)));
        var conclusion = conclusions.changeable(id, me);
        if (errors.hasErrors()) {
            return editing(conclusion, me, page);
        }
        Notice.show(redirect, "conclusion.changed");
        return back(conclusion.getDistrict(), conclusion.getMonth(), redirect);
    }

    @PostMapping("/ket-luan/{id}/bo")
    String takeBack(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        var conclusion = conclusions.changeable(id, me);
        conclusions.takeBack(id, version, me);
        Notice.show(redirect, "conclusion.taken-back");
        return back(conclusion.getDistrict(), conclusion.getMonth(), redirect);
    }

    @GetMapping("/{id}/ket-luan")
    String answers(@PathVariable long id, @Me Viewer me, Model page) {
        var report = conclusions.written(id, me);
        page.addAttribute("form", ConclusionAnswersForm.of(conclusions.asked(report.getUnit(), report.getMonth())));
        return answering(report, page);
    }

    @PostMapping("/{id}/ket-luan")
    String answer(@PathVariable long id, @Valid @ModelAttribute("form") ConclusionAnswersForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        conclusions.answer(id, form, errors, me);
        if (errors.hasErrors()) {
            return answering(conclusions.written(id, me), page);
        }
        Notice.show(redirect, "conclusion.answered");
        return "redirect:/giao-ban/{id}/sua";
    }

    @GetMapping("/loi-hua")
    String promises(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        var asked = asked(month, calendar.thisMonth());
        page.addAttribute("district", district);
        page.addAttribute("month", asked);
        page.addAttribute("months", calendar.lastTwelveMonths());
        page.addAttribute("lines", conclusions.promises(district, asked, me));
        page.addAttribute("outcomes", Outcome.values());
        return "briefing/promises";
    }

    private YearMonth asked(YearMonth month, YearMonth usual) {
        if (month != null && !calendar.isOpen(month)) {
            throw new NotFoundException("month " + month);
        }
        return month == null ? usual : month;
    }

    private String listing(District district, YearMonth month, Viewer me, Model page) {
        page.addAttribute("district", district);
        page.addAttribute("month", month);
        page.addAttribute("months", calendar.lastTwelveMonths());
        page.addAttribute("conclusions", conclusions.of(district, month, me));
        page.addAttribute("wards", conclusions.wards(district, me));
        page.addAttribute("mayWrite", me.mayRun(district.getId()));
        return "briefing/conclusions";
    }

    private String editing(MeetingConclusion conclusion, Viewer me, Model page) {
        page.addAttribute("conclusion", conclusion);
        page.addAttribute("wards", conclusions.wards(conclusion.getDistrict(), me));
        return "briefing/conclusion-form";
    }

    private String answering(BriefingReport report, Model page) {
        page.addAttribute("report", report);
        page.addAttribute("asked", conclusions.asked(report.getUnit(), report.getMonth()));
        page.addAttribute("outcomes", Outcome.values());
        return "briefing/conclusion-answers";
    }

    private static String back(District district, YearMonth month, RedirectAttributes redirect) {
        redirect.addAttribute("thang", month);
        redirect.addAttribute("quan", district.getCode());
        return "redirect:/giao-ban/ket-luan";
    }
}
