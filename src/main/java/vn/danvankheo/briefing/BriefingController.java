package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Post;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;
import vn.danvankheo.web.Words;

/** The monthly round: the board, writing a report, handing it in. */
@Controller
@RequestMapping("/giao-ban")
@RequiredArgsConstructor
class BriefingController {

    private final Briefings briefings;
    private final Conclusions conclusions;
    private final ReportFolder folder;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;
    private final UnitParts parts;
    private final ReportUndo undo;
    private final MessageSource messages;

    @GetMapping
    String board(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String district,
            @RequestParam(name = "trang", defaultValue = "1") int page, @Me Viewer me, Model model) {
        var chosen = districts.of(me, district);
        var board = briefings.board(chosen.getId(), calendar.shownYear(year), me.scope());
        model.addAttribute("district", chosen);
        model.addAttribute("board", board);
        model.addAttribute("thisMonth", calendar.thisMonth());
        if (me.readsTexts()) {
            model.addAttribute("waiting", briefings.waiting(me.scope(), ListPage.of(page)));
        }
        if (me.seesDistrict()) {
            return "briefing/board";
        }
        model.addAttribute("parts", parts.progress(me.wardPosts().stream().map(Post::unitId).toList(), calendar.thisMonth()));
        return "briefing/own";
    }

    @PostMapping
    String begin(@RequestParam("don-vi") long unit, @RequestParam("thang") YearMonth month, @Me Viewer me) {
        return "redirect:/giao-ban/%d/sua".formatted(briefings.begin(unit, month, me));
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = briefings.plainSheet(id, me);
        if (!me.mayFileFor(sheet.report().getUnit()) || !sheet.report().getStatus().isEditable()) {
            return "redirect:/giao-ban/{id}";
        }
        var form = BriefingForm.of(sheet).withRows(null);
        model.addAttribute("form", form);
        return form(sheet, FormFolds.of(sheet, form), model);
    }

    /** @param more asks for another row of a list. @param copied asks for a section's text of last month. @param same asks for last month's figure, of a target or of a group. @param everything asks for all of that, where nothing is written yet */
    @PostMapping("/{id}/sua")
    String save(@PathVariable long id, @Valid @ModelAttribute("form") BriefingForm form, BindingResult errors,
            @RequestParam(name = "tiep", required = false) String onward, @RequestParam(name = "them", required = false) ReportSection more,
            @RequestParam(name = "chep", required = false) ReportSection copied, @RequestParam(name = "nhu", required = false) String same,
            @RequestParam(name = "chep-het", required = false) boolean everything, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (everything) {
            var sheet = briefings.writable(id, me);
            form.copyEmpty(sheet);
            form.withRows(null);
            model.addAttribute("stillEmpty", form.unanswered(sheet));
            return form(sheet, FormFolds.of(sheet, form, errors), model);
        }
        if (more != null || copied != null || same != null) {
            var sheet = briefings.writable(id, me);
            if (copied != null && sheet.hasEarlier(copied)) {
                form.copy(copied, sheet.background().before());
            }
            form.takeLastMonth(sheet.lines(same));
            form.withRows(more);
            return form(sheet, FormFolds.of(sheet, form, errors, more, copied), model);
        }
        var sheet = describe(id, form, onward != null, errors, me);
        if (errors.hasErrors()) {
            form.withRows(null);
            return form(sheet, FormFolds.of(sheet, form, errors), model);
        }
        Notice.show(redirect, "briefing.saved");
        return "redirect:/giao-ban/{id}/" + (onward == null ? "sua" : "nop");
    }

    @PostMapping(path = "/{id}/sua", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptReport> keep(@PathVariable long id, @Valid @ModelAttribute("form") BriefingForm form, BindingResult errors, @Me Viewer me) {
        describe(id, form, false, errors, me);
        if (errors.hasErrors()) {
            var first = errors.getAllErrors().get(0);
            return ResponseEntity.status(errors.hasGlobalErrors() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new KeptReport(false, message(sentence("model.not-kept", message(first))), first instanceof FieldError fault ? fault.getField() : null, address(id), form.getVersion(), Map.of()));
        }
        var sheet = briefings.plainSheet(id, me);
        var at = DateTimeFormatter.ofPattern("HH:mm").format(calendar.now().atZone(ClockConfiguration.HA_NOI));
        return ResponseEntity.ok(new KeptReport(true, message(sentence("model.kept", at)), null, address(id), sheet.report().getVersion(), states(sheet)));
    }

    /** @return the sheet as it was before, or as somebody else left it */
    private ReportSheet describe(long id, BriefingForm form, boolean onward, BindingResult errors, Viewer me) {
        try {
            return briefings.describe(id, form, onward, errors, me);
        } catch (ConcurrencyFailureException race) {
            var stored = briefings.plainSheet(id, me);
            Overtaken.reject(form, BriefingForm.of(stored), errors);
            return stored;
        }
    }

    private Map<String, KeptReport.State> states(ReportSheet sheet) {
        return sheet.parts().stream().collect(Collectors.toMap(part -> part.section().key(),
                part -> new KeptReport.State(part.state(), message(Words.of("section-state", part.state())))));
    }

    private String form(ReportSheet sheet, FormFolds folds, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("folds", folds);
        model.addAttribute("conclusions", conclusions.asked(sheet.report().getUnit(), sheet.report().getMonth()));
        model.addAttribute("files", folder.of(sheet.report()));
        model.addAttribute("parts", parts.progress(sheet.report()));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("addressees", Recommendation.Addressee.values());
        return "briefing/form";
    }

    private static String address(long id) {
        return "/giao-ban/" + id + "/sua";
    }

    private static MessageSourceResolvable sentence(String code, Object argument) {
        return new DefaultMessageSourceResolvable(new String[] {code}, new Object[] {argument});
    }

    private String message(MessageSourceResolvable words) {
        return messages.getMessage(words, LocaleContextHolder.getLocale());
    }

    @GetMapping("/{id}/nop")
    String check(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = briefings.lookedThrough(id, me);
        if (!me.mayFileFor(sheet.report().getUnit()) || !sheet.report().getStatus().isEditable()) {
            return "redirect:/giao-ban/{id}";
        }
        model.addAttribute("form", new SubmitForm());
        return check(sheet, model);
    }

    @PostMapping("/{id}/nop")
    String submit(@PathVariable long id, @ModelAttribute("form") SubmitForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (!briefings.submit(id, me)) {
            errors.reject("briefing.sections-missing");
            return check(briefings.lookedThrough(id, me), model);
        }
        Notice.show(redirect, undo.of(id, me), "briefing.submitted");
        return "redirect:/giao-ban/{id}/bien-nhan";
    }

    private String check(ReportSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("conclusions", conclusions.asked(sheet.report().getUnit(), sheet.report().getMonth()));
        model.addAttribute("files", folder.of(sheet.report()));
        return "briefing/check";
    }

    @GetMapping("/{id}/bien-nhan")
    String receipt(@PathVariable long id, @Me Viewer me, Model model) {
        var sheet = briefings.plainSheet(id, me);
        if (!me.mayFileFor(sheet.report().getUnit()) || sheet.report().getSubmittedAt() == null) {
            return "redirect:/giao-ban/{id}";
        }
        model.addAttribute("sheet", sheet);
        return "briefing/receipt";
    }
}
