package vn.danvankheo.appraisal;

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
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Notice;

/** The district's staff drafts a rubric and puts it to use. A button with {@code viec} only changes rows, one with {@code tinh} only adds up. */
@Controller
@RequestMapping("/mo-hinh/bo-tieu-chi")
@RequiredArgsConstructor
class RubricEditingController {

    private final Rubrics rubrics;
    private final ChosenDistrict districts;

    @GetMapping("/them")
    String begin(@RequestParam("nam") int year, @RequestParam("chuThe") SubjectType subject, @RequestParam(name = "tu", required = false) Long source,
            @Me Viewer me, Model page) {
        var draft = rubrics.draft(own(me), year, subject);
        if (draft.isPresent()) {
            return "redirect:/mo-hinh/bo-tieu-chi/%d/sua".formatted(draft.get().getId());
        }
        page.addAttribute("form", RubricForm.of(year, subject, rubrics.beginning(subject, source, me)));
        return fill(own(me), page);
    }

    @PostMapping("/them")
    String draft(@ModelAttribute("form") RubricForm form, BindingResult errors, @RequestParam(name = "viec", required = false) String rowAct,
            @RequestParam(name = "tinh", required = false) String onlyAddUp, @RequestParam(name = "dung", required = false) String use,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (isOnlyChanged(form, rowAct, onlyAddUp)) {
            return fill(own(me), page);
        }
        var id = rubrics.begin(own(me), form, use != null, errors, me);
        return id == null ? fill(own(me), page) : written(id, use != null, redirect);
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var rubric = rubrics.rubric(id, me);
        if (!rubric.isDraft()) {
            return "redirect:/mo-hinh/bo-tieu-chi/{id}";
        }
        page.addAttribute("form", RubricForm.of(rubric));
        page.addAttribute("flaws", rubric.scale().flaws());
        return fill(rubric.getDistrict(), page);
    }

    @PostMapping("/{id}/sua")
    String rewrite(@PathVariable long id, @ModelAttribute("form") RubricForm form, BindingResult errors, @RequestParam(name = "viec", required = false) String rowAct,
            @RequestParam(name = "tinh", required = false) String onlyAddUp, @RequestParam(name = "dung", required = false) String use,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        var rubric = rubrics.rubric(id, me);
        form.setYear(rubric.getYear());
        form.setSubjectType(rubric.getSubjectType());
        if (isOnlyChanged(form, rowAct, onlyAddUp)) {
            return fill(rubric.getDistrict(), page);
        }
        rubrics.rewrite(id, form, use != null, errors, me);
        return errors.hasErrors() ? fill(rubric.getDistrict(), page) : written(id, use != null, redirect);
    }

    private static boolean isOnlyChanged(RubricForm form, String rowAct, String onlyAddUp) {
        if (rowAct != null) {
            RowAct.of(rowAct, form).apply(form);
            form.suggestCodes();
        }
        return rowAct != null || onlyAddUp != null;
    }

    /** The page writes to the draft that is there by now, or begins one. */
    private String fill(District district, Model page) {
        var form = (RubricForm) page.getAttribute("form");
        page.addAttribute("draft", rubrics.draft(district, form.getYear(), form.getSubjectType()).orElse(null));
        page.addAttribute("kinds", CriterionKind.values());
        page.addAttribute("eligibilities", Eligibility.values());
        page.addAttribute("words", new RubricWords());
        return "appraisal/rubric-form";
    }

    /** The district whose staff the viewer is. */
    private District own(Viewer me) {
        return districts.all(me).stream().filter(district -> me.mayRun(district.getId())).findFirst().orElseThrow(() -> new NotFoundException("district"));
    }

    private static String written(long id, boolean used, RedirectAttributes redirect) {
        Notice.show(redirect, used ? "rubric.put-to-use" : "rubric.saved");
        return "redirect:/mo-hinh/bo-tieu-chi/%d%s".formatted(id, used ? "" : "/sua");
    }
}
