package vn.danvankheo.target;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;

/** A year's targets to read. */
@Controller
@RequestMapping("/chi-tieu")
@RequiredArgsConstructor
class TargetController {

    private final Targets targets;
    private final TargetEditing editing;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@ModelAttribute("filter") TargetFilter filter, @Me Viewer me, Model model) {
        var district = districts.of(me, filter.getQuan());
        var years = targets.years(district.getId());
        var newest = years.stream().filter(year -> year <= calendar.thisMonth().getYear()).findFirst().orElse(calendar.thisMonth().getYear());
        var year = filter.getNam() == null ? newest : filter.getNam();
        model.addAttribute("district", district);
        model.addAttribute("districts", districts.all(me));
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("groups", targets.set(district.getId(), year).map(set -> targets.groups(set.getId())).orElse(List.of()));
        model.addAttribute("page", editing.list(district.getId(), year, filter));
        model.addAttribute("statuses", TargetStatus.values());
        model.addAttribute("mayRun", me.mayRun(district.getId()));
        model.addAttribute("words", new TargetWords());
        return "target/list";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable long id, @Me Viewer me, Model model) {
        var target = editing.target(id, me);
        model.addAttribute("target", target);
        model.addAttribute("allocations", editing.allocations(target, me));
        model.addAttribute("mayRun", me.mayRun(target.getTargetSet().getDistrict().getId()));
        model.addAttribute("words", new TargetWords());
        return "target/detail";
    }
}
