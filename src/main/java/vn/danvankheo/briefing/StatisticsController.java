package vn.danvankheo.briefing;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.NotFoundException;

/** What people ask of the monthly round: who is late how often, why reports come back, and the list to send around. */
@Controller
@RequestMapping("/giao-ban")
@RequiredArgsConstructor
class StatisticsController {

    private final RoundStatistics statistics;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping("/thong-ke")
    String statistics(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        page.addAttribute("district", district);
        page.addAttribute("statistics", statistics.of(district, calendar.shownYear(year), me));
        return "briefing/statistics";
    }

    @GetMapping("/cham")
    String late(@RequestParam(name = "thang", required = false) YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        var asked = month == null ? calendar.thisMonth() : month;
        if (!calendar.isOpen(asked)) {
            throw new NotFoundException("month " + asked);
        }
        page.addAttribute("district", district);
        page.addAttribute("list", statistics.late(district, asked));
        page.addAttribute("months", calendar.lastTwelveMonths());
        return "briefing/late";
    }
}
