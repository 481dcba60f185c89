package vn.danvankheo.closing;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Set;
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
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** The district's own report of a month: finding it, writing it in place, quoting the wards, issuing it, writing it anew. */
@Controller
@RequestMapping("/giao-ban/tong-hop")
@RequiredArgsConstructor
class ConsolidatedController {

    private final ConsolidatedReports reports;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping
    String list(@RequestParam(name = "nam", required = false) Integer year, @RequestParam(name = "quan", required = false) String code, @Me Viewer me, Model page) {
        var district = districts.of(me, code);
        var shown = calendar.shownYear(year);
        page.addAttribute("district", district);
        page.addAttribute("year", shown);
        page.addAttribute("months", calendar.begunMonths(shown));
        page.addAttribute("reports", reports.rows(district, shown).stream().collect(Collectors.groupingBy(ConsolidatedRow::month)));
        page.addAttribute("mayWrite", me.mayRun(district.getId()));
        page.addAttribute("key", UUID.randomUUID());
        return "closing/consolidated-list";
    }

    @PostMapping
    String begin(@RequestParam("thang") YearMonth month, @RequestParam(name = "quan", required = false) String code, @RequestParam UUID key, @Me Viewer me) {
        return "redirect:/giao-ban/tong-hop/" + reports.begin(districts.of(me, code), month, key, me);
    }

    @GetMapping("/{id}")
    String report(@PathVariable long id, @Me Viewer me, Model page) {
        var report = reports.report(id, me);
        page.addAttribute("report", report);
        page.addAttribute("chapters", Chapter.values());
        page.addAttribute("mayWrite", me.mayRun(report.getDistrict().getId()));
        page.addAttribute("mayIssue", me.mayIssueFor(report.getDistrict().getId()));
        return "closing/consolidated";
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var report = reports.draft(id, me);
        page.addAttribute("form", ConsolidatedForm.of(report));
        return editing(report, page);
    }

    @PostMapping("/{id}/sua")
    String write(@PathVariable long id, @Valid @ModelAttribute("form") ConsolidatedForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> reports.write(id, form, errors, me), () -> ConsolidatedForm.of(reports.report(id, me)));
        if (errors.hasErrors()) {
            return editing(reports.draft(id, me), page);
        }
        Notice.show(redirect, "consolidated.saved");
        return "redirect:/giao-ban/tong-hop/{id}";
    }

    @GetMapping("/{id}/chon")
    String choose(@PathVariable long id, @RequestParam(name = "muc", defaultValue = "SITUATION") Chapter chapter, @Me Viewer me, Model page) {
        var report = reports.draft(id, me);
        page.addAttribute("report", report);
        page.addAttribute("chapter", chapter);
        page.addAttribute("quoted", report.getBody().part(chapter).quotes());
        page.addAttribute("sections", reports.passages(report, chapter).stream().collect(Collectors.groupingBy(passage -> passage.quote().section(), LinkedHashMap::new, Collectors.toList())));
        return "closing/consolidated-choose";
    }

    @PostMapping("/{id}/chon")
    String quote(@PathVariable long id, @RequestParam(name = "muc", defaultValue = "SITUATION") Chapter chapter, @RequestParam(name = "doan", required = false) Set<String> keys, @RequestParam int version,
            @Me Viewer me, RedirectAttributes redirect) {
        reports.quote(id, chapter, keys == null ? Set.of() : keys, version, me);
        Notice.show(redirect, "consolidated.quoted");
        return "redirect:/giao-ban/tong-hop/{id}/sua#" + chapter;
    }

    @PostMapping("/{id}/so-lieu")
    String recount(@PathVariable long id, @Me Viewer me, RedirectAttributes redirect) {
        reports.recount(id, me);
        Notice.show(redirect, "consolidated.recounted");
        return "redirect:/giao-ban/tong-hop/{id}";
    }

    @GetMapping("/{id}/ban-hanh")
    String askToIssue(@PathVariable long id, @Me Viewer me, Model page) {
        var report = reports.report(id, me);
        if (!report.isDraft()) {
            return "redirect:/giao-ban/tong-hop/{id}";
        }
        var form = IssueForm.of(report);
        form.setIssuedOn(calendar.today());
        page.addAttribute("form", form);
        return issuing(report, page);
    }

    @PostMapping("/{id}/ban-hanh")
    String issue(@PathVariable long id, @Valid @ModelAttribute("form") IssueForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> reports.issue(id, form, errors, me), () -> IssueForm.of(reports.report(id, me)));
        if (errors.hasErrors()) {
            return issuing(reports.report(id, me), page);
        }
        Notice.show(redirect, "consolidated.issued");
        return "redirect:/giao-ban/tong-hop/{id}";
    }

    @GetMapping("/{id}/lap-lai")
    String askToReplace(@PathVariable long id, @Me Viewer me, Model page) {
        var report = reports.report(id, me);
        if (report.getStatus() != ConsolidatedReport.Status.ISSUED) {
            return "redirect:/giao-ban/tong-hop/{id}";
        }
        var form = new ReopenForm();
        form.setVersion(report.getVersion());
        page.addAttribute("form", form);
        return replacing(report, UUID.randomUUID(), page);
    }

    @PostMapping("/{id}/lap-lai")
    String replace(@PathVariable long id, @Valid @ModelAttribute("form") ReopenForm form, BindingResult errors, @RequestParam UUID key, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return replacing(reports.report(id, me), key, page);
        }
        var next = reports.replace(id, form.getVersion(), form.getReason(), key, me);
        Notice.show(redirect, "consolidated.replaced");
        return "redirect:/giao-ban/tong-hop/" + next;
    }

    private static String editing(ConsolidatedReport report, Model page) {
        page.addAttribute("report", report);
        page.addAttribute("chapters", Chapter.values());
        return "closing/consolidated-form";
    }

    private static String issuing(ConsolidatedReport report, Model page) {
        page.addAttribute("report", report);
        return "closing/consolidated-issue";
    }

    private static String replacing(ConsolidatedReport report, UUID key, Model page) {
        page.addAttribute("report", report);
        page.addAttribute("key", key);
        return "closing/consolidated-replace";
    }
}
