package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** Changing one's own password, by choice or at the first sign-in. */
@Controller
@RequestMapping("/mat-khau")
@RequiredArgsConstructor
class PasswordController {

    private final OwnPassword passwords;
    private final OwnSession session;

    @GetMapping
    String form(@ModelAttribute("form") PasswordForm form) {
        return "account/password";
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, HttpServletRequest request, RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            passwords.change(request.getUserPrincipal().getName(), request.getRemoteAddr(), form, errors);
        }
        if (errors.hasErrors()) {
            return "account/password";
        }
        session.confirm(request);
        Notice.show(redirect, "password.changed");
        return "redirect:/";
    }
}
