package vn.danvankheo.target;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Notice;

/** The district's staff sets the year's targets. */
@Controller
@RequestMapping("/chi-tieu")
@RequiredArgsConstructor
class TargetEditingController {

    private static final String FORM = "target/form";
    private static final String BACK = "redirect:/chi-tieu/{id}";

    private final Targets targets;
    private final TargetEditing editing;
    private final ChosenDistrict districts;
    private final BriefingCalendar calendar;

    @GetMapping("/them")
    String begin(@RequestParam(name = "nam", required = false) Integer year, @Me Viewer me, Model model) {
        var form = new TargetForm();
        form.setYear(Objects.requireNonNullElseGet(year, () -> calendar.thisMonth().getYear()));
        model.addAttribute("form", form);
        return fill(own(me), form, model);
    }

    @PostMapping("/them")
    String add(@Valid @ModelAttribute("form") TargetForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        var district = own(me);
        var id = editing.add(district, form, errors, me);
        if (id == null) {
            return fill(district, form, model);
        }
        Notice.show(redirect, "target.added");
        return "redirect:/chi-tieu/" + id;
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model model) {
        var target = mine(id, me);
        if (!target.isActive()) {
            return BACK;
        }
        var form = TargetForm.of(target);
        model.addAttribute("form", form);
        return fillEdit(target, form, model);
    }

    @PostMapping("/{id}/sua")
    String change(@PathVariable long id, @Valid @ModelAttribute("form") TargetForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        editing.change(id, form, errors, me);
        if (errors.hasErrors()) {
            return fillEdit(mine(id, me), form, model);
        }
        Notice.show(redirect, "target.changed");
        return BACK;
    }

    @GetMapping("/{id}/phan-giao")
    String allocations(@PathVariable long id, @Me Viewer me, Model model) {
        var target = mine(id, me);
        if (!target.isActive() || target.getTerms().scope() != TargetScope.WARDS) {
            return BACK;
        }
        model.addAttribute("form", AllocationForm.of(target, editing.allocations(target, me)));
        return fillAllocations(target, model);
    }

    /** With {@code tinh} it only adds up what was typed. */
    @PostMapping("/{id}/phan-giao")
    String allocate(@PathVariable long id, @Valid @ModelAttribute("form") AllocationForm form, BindingResult errors,
            @RequestParam(name = "tinh", required = false) String onlyAddUp, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (onlyAddUp == null) {
            editing.allocate(id, form, errors, me);
        }
        if (onlyAddUp != null || errors.hasErrors()) {
            return fillAllocations(mine(id, me), model);
        }
        Notice.show(redirect, "target.allocated");
        return BACK;
    }

    @GetMapping("/{id}/rut")
    String askToWithdraw(@PathVariable long id, @Me Viewer me, Model model) {
        var target = mine(id, me);
        if (!target.isActive()) {
            return BACK;
        }
        model.addAttribute("form", WithdrawalForm.of(target));
        model.addAttribute("target", target);
        return "target/withdraw";
    }

    @PostMapping("/{id}/rut")
    String withdraw(@PathVariable long id, @Valid @ModelAttribute("form") WithdrawalForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            editing.withdraw(id, form, errors, me);
        }
        if (errors.hasErrors()) {
            model.addAttribute("target", mine(id, me));
            return "target/withdraw";
        }
        Notice.show(redirect, "target.withdrawn");
        return BACK;
    }

    private Target mine(long id, Viewer me) {
        var target = editing.target(id, me);
        if (!me.mayRun(target.getTargetSet().getDistrict().getId())) {
            throw new NotFoundException("target " + id);
        }
        return target;
    }

    /** The district whose staff the viewer is. */
    private District own(Viewer me) {
        return districts.all(me).stream().filter(district -> me.mayRun(district.getId())).findFirst().orElseThrow(() -> new NotFoundException("district"));
    }

    private String fill(District district, TargetForm form, Model model) {
        model.addAttribute("groups", form.getYear() == null ? List.of()
                : targets.set(district.getId(), form.getYear()).map(set -> targets.groups(set.getId())).orElse(List.of()));
        model.addAttribute("allFields", Field.values());
        model.addAttribute("allMeasures", Measure.values());
        model.addAttribute("allDirections", Direction.values());
        model.addAttribute("allAccumulations", Accumulation.values());
        model.addAttribute("allConsolidations", Consolidation.values());
        model.addAttribute("allScopes", TargetScope.values());
        model.addAttribute("allBases", Basis.values());
        model.addAttribute("allSources", FigureSource.values());
        model.addAttribute("allCountings", Counting.values());
        return FORM;
    }

    private String fillEdit(Target target, TargetForm form, Model model) {
        model.addAttribute("target", target);
        form.setYear(target.getTargetSet().getYear());
        return fill(target.getTargetSet().getDistrict(), form, model);
    }

    private String fillAllocations(Target target, Model model) {
        model.addAttribute("target", target);
        var wards = editing.wards(target);
        model.addAttribute("wards", wards);
        model.addAttribute("fieldNames", wards.stream().collect(Collectors.toMap(ward -> "wards[%d]".formatted(ward.getId()), Unit::getName)));
        model.addAttribute("words", new TargetWords());
        return "target/allocations";
    }
}
