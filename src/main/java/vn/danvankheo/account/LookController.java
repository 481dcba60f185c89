package vn.danvankheo.account;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** A person's choice of how pages look. */
@Controller
@RequestMapping("/ca-nhan/cach-hien")
@RequiredArgsConstructor
class LookController {

    private final OwnLook looks;

    @GetMapping
    String form(@RequestAttribute(ViewerFilter.LOOK) Look look, Model model) {
        model.addAttribute("form", new LookForm(look));
        return fill(model);
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") LookForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return fill(model);
        }
        looks.choose(form.look(), me);
        Notice.show(redirect, "look.chosen");
        return "redirect:/ca-nhan/cach-hien";
    }

    private static String fill(Model model) {
        model.addAttribute("themes", Theme.values());
        return "account/look";
    }
}
