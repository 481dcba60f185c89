package vn.danvankheo.movement;

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
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.Notice;
import vn.danvankheo.web.Overtaken;

/** Writing a registration: a draft as often as needed, then sending it to the district. */
@Controller
@RequestMapping("/mo-hinh")
@RequiredArgsConstructor
class RegistrationController {

    private static final String FORM = "movement/form";

    private final Models models;

    @GetMapping("/dang-ky")
    String begin(@Me Viewer me, Model page) {
        page.addAttribute("form", new ModelForm().withRows(false));
        return fill(me, page);
    }

    @PostMapping("/dang-ky")
    String register(@Valid @ModelAttribute("form") ModelForm form, BindingResult errors, @RequestParam(name = "them", required = false) String more,
            @RequestParam(name = "gui", required = false) String send, @Me Viewer me, Model page, RedirectAttributes redirect) {
        var id = more == null ? models.register(form, send != null, errors, me) : null;
        if (id == null) {
            form.withRows(more != null);
            return fill(me, page);
        }
        return written(id, send != null, redirect);
    }

    @GetMapping("/{id}/sua")
    String edit(@PathVariable long id, @Me Viewer me, Model page) {
        var model = models.model(id, me);
        if (!me.mayFileFor(model.getWard()) || !model.getStatus().isEditable()) {
            return "redirect:/mo-hinh/{id}";
        }
        page.addAttribute("model", model);
        page.addAttribute("form", ModelForm.of(model).withRows(false));
        return fill(me, page);
    }

    @PostMapping("/{id}/sua")
    String rewrite(@PathVariable long id, @Valid @ModelAttribute("form") ModelForm form, BindingResult errors,
            @RequestParam(name = "them", required = false) String more, @RequestParam(name = "gui", required = false) String send,
            @Me Viewer me, Model page, RedirectAttributes redirect) {
        if (more == null) {
            Overtaken.guard(form, errors, () -> models.rewrite(id, form, send != null, errors, me), () -> models.model(id, me).getVersion());
        }
        if (more != null || errors.hasErrors()) {
            page.addAttribute("model", models.model(id, me));
            form.withRows(more != null);
            return fill(me, page);
        }
        return written(id, send != null, redirect);
    }

    private String fill(Viewer me, Model page) {
        page.addAttribute("owners", models.owners(me));
        page.addAttribute("allFields", Field.values());
        page.addAttribute("allKinds", ModelKind.values());
        page.addAttribute("allSubjects", SubjectType.values());
        return FORM;
    }

    private static String written(long id, boolean sent, RedirectAttributes redirect) {
        Notice.show(redirect, sent ? "model.submitted" : "model.saved");
        return sent ? "redirect:/mo-hinh/" + id : "redirect:/mo-hinh/" + id + "/sua";
    }
}
