package vn.danvankheo.organization;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.TypedDay;

/** Looking at the units: the tree, what a search finds, and one of them. */
@Controller
@RequestMapping("/don-vi")
@RequiredArgsConstructor
class UnitController {

    private final Units units;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@RequestParam(name = "q", required = false) String words, @RequestParam(name = "loai", required = false) UnitKind kind,
            @RequestParam(name = "thuoc", required = false) String parent, @RequestParam(name = "ngay", defaultValue = "") TypedDay day,
            @RequestParam(name = "tat-ca", defaultValue = "false") boolean closedToo, @RequestParam(name = "trang", defaultValue = "1") int page,
            Territory territory, Model model) {
        var filter = new UnitFilter(words, kind, parent, day.asked().orElse(calendar.today()), closedToo);
        if (filter.isWholeTree()) {
            model.addAttribute("tree", units.tree(filter, territory, ListPage.of(page)));
        } else {
            model.addAttribute("found", units.find(filter, territory, ListPage.of(page)));
        }
        model.addAttribute("filter", filter);
        model.addAttribute("day", day);
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("mayEdit", territory.everything());
        return "organization/units";
    }

    @GetMapping("/{id}")
    String unit(@PathVariable long id, Territory territory, Model model) {
        var unit = units.unit(id, territory);
        model.addAttribute("unit", unit);
        model.addAttribute("seesParent", territory.sees(unit.getParent()));
        model.addAttribute("counts", units.countBodies(unit, calendar.today()));
        model.addAttribute("mayEdit", territory.everything());
        return "organization/unit";
    }
}
