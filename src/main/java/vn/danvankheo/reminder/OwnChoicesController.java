package vn.danvankheo.reminder;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.account.Me;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.Notice;

/** A person's own page: the mail address, and which reminders come by mail. */
@Controller
@RequestMapping("/ca-nhan")
@RequiredArgsConstructor
class OwnChoicesController {

    private final OwnChoices choices;
    private final MailServer server;

    @GetMapping
    String form(@Me Viewer me, Model model) {
        model.addAttribute("form", choices.form(me));
        return fill(me, model);
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") OwnChoicesForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return fill(me, model);
        }
        choices.choose(form, me);
        Notice.show(redirect, "mail.chosen");
        return "redirect:/ca-nhan";
    }

    private String fill(Viewer me, Model model) {
        model.addAttribute("kinds", ReminderKind.of(me));
        model.addAttribute("server", server);
        return "reminder/own";
    }
}
