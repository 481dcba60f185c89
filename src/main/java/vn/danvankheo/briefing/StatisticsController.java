package vn.danvankheo.briefing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.danvankheo.web.Words;
import vn.danvankheo.web.XlsxDownload;

/** What people ask of the monthly round: who is late how often, why reports come back, and the list to send around. */
@Controller
@RequestMapping("/giao-ban")
@RequiredArgsConstructor
class StatisticsController {

    private final RoundStatistics statistics;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;
    private final MessageSource messages;

    @GetMapping("/thong-ke")
    String statistics(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        page.addAttribute("district", district);
        page.addAttribute("statistics", statistics.of(district, calendar.shownYear(year), me));
        return "briefing/statistics";
    }

    @GetMapping("/thong-ke.xlsx")
    void workbook(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, HttpServletResponse response) throws IOException {
        var counted = statistics.of(districts.of(me, code), calendar.shownYear(year), me);
        XlsxDownload.head(response, "nop-dung-han-" + counted.year() + ".xlsx");
        new StatisticsWorkbook(counted, one -> messages.getMessage(Words.of("punctuality", one), LocaleContextHolder.getLocale())).write(response.getOutputStream());
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
