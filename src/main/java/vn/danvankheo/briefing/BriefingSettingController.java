package vn.danvankheo.briefing;

import jakarta.validation.Valid;
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
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.WorkingDayRule;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** The page on which a district sets how it runs its months. */
@Controller
@RequestMapping("/giao-ban/thiet-lap")
@RequiredArgsConstructor
class BriefingSettingController {

    private final DistrictBriefingSettings settings;
    private final ChosenDistrict districts;

    @GetMapping
    String open(@RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        settings.check(district, me);
        page.addAttribute("form", settings.form(district));
        return fill(district, page);
    }

    @PostMapping
    String change(@RequestParam(name = "quan", required = false) String code, @Valid @ModelAttribute("form") BriefingSettingForm form, BindingResult errors,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        var district = districts.of(me, code);
        Overtaken.guard(form, errors, () -> settings.change(district, form, errors, me), () -> settings.form(district));
        if (errors.hasErrors()) {
            return fill(district, page);
        }
        Notice.show(redirect, "briefing-setting.changed");
        redirect.addAttribute("quan", district.getCode());
        return "redirect:/giao-ban/thiet-lap";
    }

    private static String fill(District district, Model page) {
        page.addAttribute("district", district);
        page.addAttribute("sections", ReportSection.values());
        page.addAttribute("rules", WorkingDayRule.values());
        return "briefing/settings";
    }
}
