package vn.danvankheo.movement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Uploads;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Carrying a model out: its ward writes down results, corrects them, and ticks milestones off. */
@Controller
@RequestMapping("/mo-hinh/{id}")
@RequiredArgsConstructor
class ProgressController {

    private static final String FORM = "movement/progress";
    private static final String MILESTONE = "movement/milestone";

    private final ProgressLog progress;
    private final EvidenceFolder folder;
    private final Uploads uploads;
    private final Results results;
    private final Clock clock;

    @GetMapping("/ket-qua")
    String begin(@PathVariable long id, @Me Viewer me, Model page) {
        var form = progress.begin();
        page.addAttribute("form", form);
        return fill(progress.open(id, "progress", me), form, page);
    }

    @PostMapping("/ket-qua")
    String add(@PathVariable long id, @Valid @ModelAttribute("form") ProgressForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        keep(id, form, me, page, redirect);
        progress.add(id, form, errors, me);
        return written(id, form, errors, me, page, redirect, "progress.added");
    }

    @GetMapping("/ket-qua/{entry}")
    String open(@PathVariable long id, @PathVariable long entry, @Me Viewer me, Model page) {
        var model = progress.open(id, "progress", me);
        var form = ProgressForm.of(progress.entry(model, entry));
        page.addAttribute("form", form);
        return fill(model, form, page);
    }

    @PostMapping("/ket-qua/{entry}")
    String correct(@PathVariable long id, @PathVariable long entry, @Valid @ModelAttribute("form") ProgressForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        keep(id, form, me, page, redirect);
        Overtaken.guard(form, errors, () -> progress.correct(id, entry, form, errors, me), () -> ProgressForm.of(progress.entry(progress.open(id, "progress", me), entry)));
        return written(id, form, errors, me, page, redirect, "progress.corrected");
    }

    @GetMapping("/moc/{milestone}")
    String askDay(@PathVariable long id, @PathVariable int milestone, @Me Viewer me, Model page) {
        var model = progress.open(id, "milestone", me);
        var form = new MilestoneDoneForm();
        form.setVersion(model.getVersion());
        form.setDay(ProgressLog.milestone(model, milestone).doneOn());
        page.addAttribute("form", form);
        return fill(model, milestone, page);
    }

    @PostMapping("/moc/{milestone}")
    String finish(@PathVariable long id, @PathVariable int milestone, @Valid @ModelAttribute("form") MilestoneDoneForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (form.getDay() != null && form.getDay().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("day", "milestone.day-ahead");
        }
        if (errors.hasErrors()) {
            return fill(progress.open(id, "milestone", me), milestone, page);
        }
        progress.finish(id, milestone, form.getVersion(), form.getDay(), me);
        Notice.show(redirect, "milestone.done");
        return "redirect:/mo-hinh/{id}";
    }

    @PostMapping("/moc/{milestone}/chua-xong")
    String reopen(@PathVariable long id, @PathVariable int milestone, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        progress.finish(id, milestone, version, null, me);
        Notice.show(redirect, "milestone.reopened");
        return "redirect:/mo-hinh/{id}";
    }

    /** The files first: the good ones are kept whatever is wrong with the rest, and nobody has to choose them again. */
    private void keep(long id, ProgressForm form, Viewer me, Model page, RedirectAttributes redirect) {
        if (form.getKey() != null && uploads.isAnyChosen(form.getFiles())) {
            folder.checkOpen(id, me);
            var receipts = uploads.receive(form.getFiles(), file -> folder.add(id, form.getKey(), file, me));
            page.addAttribute("receipts", receipts);
            redirect.addFlashAttribute("receipts", receipts);
        }
    }

    private String written(long id, ProgressForm form, BindingResult errors, Viewer me, Model page, RedirectAttributes redirect, String notice) {
        if (errors.hasErrors() || form.isDoubted()) {
            return fill(progress.open(id, "progress", me), form, page);
        }
        Notice.show(redirect, notice);
        return "redirect:/mo-hinh/{id}";
    }

    private String fill(RegisteredModel model, ProgressForm form, Model page) {
        page.addAttribute("model", model);
        page.addAttribute("exhibits", folder.sentWith(model.getId(), form.getKey()));
        page.addAttribute("results", results.of(model));
        return FORM;
    }

    private static String fill(RegisteredModel model, int milestone, Model page) {
        page.addAttribute("model", model);
        page.addAttribute("milestone", ProgressLog.milestone(model, milestone));
        return MILESTONE;
    }
}
