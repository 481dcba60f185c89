package vn.danvankheo.appraisal;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.SubjectType;

/** By what models are scored, to read and to print. */
@Controller
@RequestMapping("/mo-hinh/bo-tieu-chi")
@RequiredArgsConstructor
class RubricController {

    private final Rubrics rubrics;
    private final DefaultRubrics defaults;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code,
            @RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        var all = districts.all(me);
        var district = districts.of(all, me, code);
        var chosen = year == null ? calendar.thisMonth().getYear() : year;
        model.addAttribute("district", district);
        model.addAttribute("districts", all);
        model.addAttribute("year", chosen);
        model.addAttribute("years", rubrics.years(district));
        model.addAttribute("shelf", rubrics.shelf(district, chosen, page, me));
        model.addAttribute("subjects", SubjectType.values());
        model.addAttribute("mayRun", me.mayRun(district.getId()));
        model.addAttribute("words", new RubricWords());
        return "appraisal/rubrics";
    }

    @GetMapping("/mau")
    String standard(@RequestParam("chuThe") SubjectType subject, Model model) {
        model.addAttribute("subject", subject);
        return show(defaults.of(subject), model);
    }

    @GetMapping("/{id}")
    String rubric(@PathVariable long id, @Me Viewer me, Model model) {
        var rubric = rubrics.rubric(id, me);
        model.addAttribute("rubric", rubric);
        model.addAttribute("mayRun", me.mayRun(rubric.getDistrict().getId()));
        return show(rubric.scale(), model);
    }

    private static String show(Scale scale, Model model) {
        model.addAttribute("scale", scale);
        model.addAttribute("words", new RubricWords());
        return "appraisal/rubric";
    }
}
