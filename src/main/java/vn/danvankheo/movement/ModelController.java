package vn.danvankheo.movement;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Notice;

/** The register of models: finding, reading, and the district's two answers. */
@Controller
@RequestMapping("/mo-hinh")
@RequiredArgsConstructor
class ModelController {

    private final Models models;

    @GetMapping
    String list(@ModelAttribute("filter") ModelFilter filter, @Me Viewer me, Model model) {
        model.addAttribute("page", models.list(filter, me));
        model.addAttribute("years", models.years(me));
        model.addAttribute("wards", me.seesDistrict() || me.wardPosts().size() > 1 ? models.wards(me) : List.of());
        model.addAttribute("allFields", Field.values());
        model.addAttribute("allStatuses", ModelStatus.values());
        model.addAttribute("allKinds", ModelKind.values());
        return "movement/list";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable long id, @Me Viewer me, Model page) {
        page.addAttribute("form", AnswerForm.of(fill(id, me, page)));
        return "movement/detail";
    }

    @PostMapping("/{id}/tra-lai")
    String giveBack(@PathVariable long id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, @Me Viewer me, Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            fill(id, me, page);
            return "movement/detail";
        }
        models.giveBack(id, form, me);
        Notice.show(redirect, "model.returned");
        return "redirect:/mo-hinh/{id}";
    }

    @PostMapping("/{id}/ghi-nhan")
    String accept(@PathVariable long id, @RequestParam int version, @Me Viewer me, RedirectAttributes redirect) {
        models.accept(id, version, me);
        Notice.show(redirect, "model.registered");
        return "redirect:/mo-hinh/{id}";
    }

    private RegisteredModel fill(long id, Viewer me, Model page) {
        var model = models.model(id, me);
        page.addAttribute("model", model);
        page.addAttribute("words", new IndicatorWords());
        page.addAttribute("mayReview", me.mayReview(model.getWard()) && model.getStatus() == ModelStatus.SUBMITTED);
        page.addAttribute("mayEdit", me.mayFileFor(model.getWard()) && model.getStatus().isEditable());
        return model;
    }
}
