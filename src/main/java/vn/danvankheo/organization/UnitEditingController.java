package vn.danvankheo.organization;

import jakarta.validation.Valid;
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
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Adding, changing and closing units; a unit is never deleted. */
@Controller
@RequestMapping("/don-vi")
@RequiredArgsConstructor
class UnitEditingController {

    private final UnitEditing editing;
    private final Units units;
    private final BriefingCalendar calendar;

    @GetMapping("/them")
    String blank(@RequestParam(name = "thuoc", required = false) String parent, @ModelAttribute("form") NewUnitForm form, Model model) {
        form.setParent(parent);
        form.setValidFrom(calendar.today());
        return addPage(model);
    }

    @PostMapping("/them")
    String add(@Valid @ModelAttribute("form") NewUnitForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var id = editing.add(form, errors);
        if (errors.hasErrors()) {
            return addPage(model);
        }
        Notice.show(redirect, "unit.created", form.getName());
        return "redirect:/don-vi/" + id;
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, Territory territory, Model model) {
        var unit = units.unit(id, territory);
        model.addAttribute("unit", unit);
        model.addAttribute("form", UnitForm.of(unit));
        return "organization/edit";
    }

    @PostMapping("/{id}/sua")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Territory territory,
            Model model, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> editing.change(id, form, errors), () -> UnitForm.of(units.unit(id, territory)));
        if (errors.hasErrors()) {
            model.addAttribute("unit", units.unit(id, territory));
            return "organization/edit";
        }
        Notice.show(redirect, "unit.changed");
        return "redirect:/don-vi/{id}";
    }

    @GetMapping("/{id}/dong")
    String ask(@PathVariable long id, Territory territory, Model model) {
        var unit = units.unit(id, territory);
        model.addAttribute("form", CloseForm.of(unit, calendar.today()));
        return closePage(unit, model);
    }

    @PostMapping("/{id}/dong")
    String close(@PathVariable long id, @ModelAttribute("form") CloseForm form, BindingResult errors, Territory territory,
            Model model, RedirectAttributes redirect) {
        Overtaken.guard(form, errors, () -> editing.close(id, form, errors), () -> CloseForm.of(units.unit(id, territory), null));
        if (errors.hasErrors()) {
            return closePage(units.unit(id, territory), model);
        }
        Notice.show(redirect, "unit.closed");
        return "redirect:/don-vi/{id}";
    }

    private String addPage(Model model) {
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("choices", units.choices(calendar.today()));
        return "organization/add";
    }

    private String closePage(Unit unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("counts", units.countBodies(unit, calendar.today()));
        return "organization/close";
    }
}
