package vn.danvankheo.reminder;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Notice;

/** The year's calendar as a page, and for calendar programs under a secret address. */
@Controller
@RequestMapping("/lich")
@RequiredArgsConstructor
class CalendarController {

    private static final String PAGE = "redirect:/lich";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CampaignCalendar days;
    private final CalendarLinks links;
    private final CalendarFile file;
    private final MailServer server;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping
    String page(@RequestParam(name = "nam", required = false) Integer asked, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model model) {
        var year = asked == null ? calendar.today().getYear() : asked;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFoundException("year " + year);
        }
        var district = districts.of(me, code);
        var entries = days.of(district, year, me);
        model.addAttribute("year", year);
        model.addAttribute("district", district);
        model.addAttribute("months", IntStream.rangeClosed(1, 12).mapToObj(month -> CalendarMonth.of(YearMonth.of(year, month), entries, calendar.today()))
                .filter(month -> !month.isEmpty()).toList());
        model.addAttribute("linked", links.isMade(me));
        return "reminder/calendar";
    }

    @PostMapping("/lien-ket")
    String link(@Me Viewer me, RedirectAttributes redirect) {
        redirect.addFlashAttribute("secretAddress", server.link("/lich/" + links.make(me) + ".ics"));
        return PAGE;
    }

    @PostMapping("/lien-ket/huy")
    String unlink(@Me Viewer me, RedirectAttributes redirect) {
        links.revoke(me);
        Notice.show(redirect, "calendar-link.revoked");
        return PAGE;
    }

    /** This year's days and the next's, as the person sees them on the day of asking. */
    @GetMapping("/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        var me = links.viewer(token);
        var year = calendar.today().getYear();
        var entries = districts.all(me).stream().flatMap(district -> List.of(year, year + 1).stream().flatMap(each -> days.of(district, each, me).stream())).distinct().toList();
        return ResponseEntity.ok().contentType(CALENDAR).body(file.write(entries));
    }
}
