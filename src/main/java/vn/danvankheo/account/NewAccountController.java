package vn.danvankheo.account;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** Opening an account; its one-time password is shown once, on the page it lands on. */
@Controller
@RequestMapping("/tai-khoan/them")
@RequiredArgsConstructor
class NewAccountController {

    private final Accounts accounts;
    private final Assignments assignments;
    private final Clock clock;

    @GetMapping
    String begin(Model model) {
        var form = new NewAccountForm();
        form.setFrom(LocalDate.now(clock));
        model.addAttribute("form", form);
        return fill(model);
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var password = OneTimePassword.generate();
        var id = accounts.open(form, password, errors);
        if (id == null) {
            return fill(model);
        }
        Notice.show(redirect, "account.created");
        redirect.addFlashAttribute("oneTimePassword", password);
        return "redirect:/tai-khoan/" + id;
    }

    private String fill(Model model) {
        model.addAttribute("groups", assignments.choice());
        model.addAttribute("allRoles", Role.values());
        return "account/new";
    }
}
