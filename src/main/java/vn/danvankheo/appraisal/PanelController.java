package vn.danvankheo.appraisal;

import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.movement.RegisteredModel;
import vn.danvankheo.web.Notice;

/** The district's staff names who appraises one model, or many at once. */
@Controller
@RequestMapping("/tham-dinh/phan-cong")
@RequiredArgsConstructor
class PanelController {

    private final Panels panels;

    @GetMapping
    String choose(@RequestParam(name = "chon", defaultValue = "") Set<Long> chosen, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (chosen.isEmpty()) {
            return nothingChosen(redirect);
        }
        var models = panels.models(chosen, me);
        page.addAttribute("form", panels.form(models));
        return fill(models, page);
    }

    @PostMapping
    String assign(@ModelAttribute("form") PanelForm form, BindingResult errors, @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (form.getChon().isEmpty()) {
            return nothingChosen(redirect);
        }
        panels.assign(form, errors, me);
        if (errors.hasErrors()) {
            return fill(panels.models(form.getChon(), me), page);
        }
        Notice.show(redirect, "panel.assigned", form.getChon().size());
        return form.getChon().size() == 1 ? "redirect:/mo-hinh/%d/diem".formatted(form.getChon().iterator().next()) : "redirect:/mo-hinh/xep-hang";
    }

    private static String nothingChosen(RedirectAttributes redirect) {
        Notice.show(redirect, "panel.nothing-chosen");
        return "redirect:/mo-hinh/xep-hang";
    }

    private String fill(List<RegisteredModel> models, Model page) {
        page.addAttribute("models", models);
        page.addAttribute("panelists", panels.panelists(models));
        return "appraisal/panel";
    }
}
