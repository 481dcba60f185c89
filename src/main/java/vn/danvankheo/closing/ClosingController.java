package vn.danvankheo.closing;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.danvankheo.briefing.ClosedMonth;
import vn.danvankheo.briefing.ClosedMonthRow;
import vn.danvankheo.briefing.Months;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.Notice;

/** A district's months: which are closed, closing one, its board as it stood, and opening it again. */
@Controller
@RequestMapping("/giao-ban/chot")
@RequiredArgsConstructor
class ClosingController {

    private final MonthClosing closing;
    private final Months months;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        var shown = calendar.shownYear(year);
        page.addAttribute("district", district);
        page.addAttribute("year", shown);
        page.addAttribute("months", calendar.begunMonths(shown));
        page.addAttribute("closings", months.rows(district.getId(), shown).stream().collect(Collectors.groupingBy(ClosedMonthRow::month)));
        page.addAttribute("mayClose", me.mayRun(district.getId()));
        return "closing/months";
    }

    @GetMapping("/them")
    String askToClose(@RequestParam("thang") YearMonth month, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        var standing = months.standing(district.getId(), month);
        if (standing.isPresent()) {
            return "redirect:/giao-ban/chot/" + standing.get().getId();
        }
        var board = closing.now(district, month, me);
        page.addAttribute("district", district);
        page.addAttribute("board", board);
        page.addAttribute("tooEarly", closing.isTooEarly(district, board));
        page.addAttribute("due", calendar.with(district.getCutOff()).dueDate(month));
        page.addAttribute("key", UUID.randomUUID());
        return "closing/close";
    }

    @PostMapping
    String close(@RequestParam("thang") YearMonth month, @RequestParam(name = "quan", required = false) String code, @RequestParam UUID key, @Me Viewer me,
            RedirectAttributes redirect) {
        var closed = closing.close(districts.of(me, code), month, key, me);
        Notice.show(redirect, "month.closed", closed.title());
        return "redirect:/giao-ban/chot/" + closed.getId();
    }

    @GetMapping("/{id}")
    String board(@PathVariable long id, @Me Viewer me, Model page) {
        var month = months.find(id, me);
        page.addAttribute("month", month);
        page.addAttribute("comparison", closing.comparison(month));
        page.addAttribute("mayReopen", me.mayRun(month.getDistrict().getId()) && !month.isReopened());
        return "closing/board";
    }

    @GetMapping("/{id}/mo-lai")
    String askToReopen(@PathVariable long id, @Me Viewer me, Model page) {
        var month = months.find(id, me);
        if (month.isReopened()) {
            return "redirect:/giao-ban/chot/{id}";
        }
        var form = new ReopenForm();
        form.setVersion(month.getVersion());
        page.addAttribute("form", form);
        return reopening(month, page);
    }

    @PostMapping("/{id}/mo-lai")
    String reopen(@PathVariable long id, @Valid @ModelAttribute("form") ReopenForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return reopening(months.find(id, me), page);
        }
        months.reopen(id, form.getVersion(), form.getReason(), me);
        Notice.show(redirect, "month.reopened");
        return "redirect:/giao-ban/chot/{id}";
    }

    private static String reopening(ClosedMonth month, Model page) {
        page.addAttribute("month", month);
        return "closing/reopen";
    }
}
