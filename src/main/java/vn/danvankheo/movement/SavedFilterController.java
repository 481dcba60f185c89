package vn.danvankheo.movement;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** Keeping the list's filter under a name, and dropping it. */
@Controller
@RequestMapping("/mo-hinh/bo-loc")
@RequiredArgsConstructor
class SavedFilterController {

    private final SavedFilters filters;
    private final ModelList list;

    @PostMapping
    String save(@ModelAttribute("filter") ModelFilter filter, @Valid @ModelAttribute("form") SavedFilterForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        filters.save(form, filter, errors, me);
        if (errors.hasErrors()) {
            return list.show(filter, me, page);
        }
        Notice.show(redirect, "filter.saved", form.getName());
        return "redirect:/mo-hinh?" + filter.query();
    }

    /** Goes on with the list as it was. */
    @PostMapping("/{id}/xoa")
    String drop(@PathVariable long id, @ModelAttribute("filter") ModelFilter filter, @Me Viewer me, RedirectAttributes redirect) {
        filters.drop(id, me);
        Notice.show(redirect, "filter.dropped");
        return "redirect:/mo-hinh?" + filter.query();
    }
}
