package vn.danvankheo.appraisal;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.movement.Models;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;

/** The year's scored models, the best first; from here the staff names panels for many at once. */
@Controller
@RequiredArgsConstructor
class RankingController {

    private final Ranking ranking;
    private final Models models;
    private final BriefingCalendar calendar;

    @GetMapping("/mo-hinh/xep-hang")
    String list(@ModelAttribute("filter") RankingFilter filter, @Me Viewer me, Model page) {
        var year = filter.getNam() == null ? calendar.thisMonth().getYear() : filter.getNam();
        page.addAttribute("year", year);
        page.addAttribute("years", models.years(me));
        page.addAttribute("wards", models.wards(me));
        page.addAttribute("allFields", Field.values());
        page.addAttribute("allSubjects", SubjectType.values());
        page.addAttribute("page", ranking.list(year, filter, me));
        page.addAttribute("words", new RubricWords());
        return "appraisal/ranking";
    }
}
