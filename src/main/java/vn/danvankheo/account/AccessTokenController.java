package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** The person's own access tokens; the password confirms that a new one is wanted, since it outlives the session. */
@Controller
@RequestMapping("/ma-truy-cap")
@RequiredArgsConstructor
class AccessTokenController {

    private final AccessTokens tokens;
    private final OwnPassword passwords;
    private final Clock clock;

    @GetMapping
    String list(@ModelAttribute("form") AccessTokenForm form, @Me Viewer me, Model model) {
        return show(me, model);
    }

    @PostMapping
    String make(@Valid @ModelAttribute("form") AccessTokenForm form, BindingResult errors, @Me Viewer me, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        passwords.confirm(me, request.getRemoteAddr(), form.getPassword(), "password", errors);
        if (errors.hasErrors()) {
            return show(me, model);
        }
        redirect.addFlashAttribute("token", tokens.make(form, me));
        return "redirect:/ma-truy-cap";
    }

    @PostMapping("/{accessToken}/thu-hoi")
    String revoke(@PathVariable long accessToken, @Me Viewer me, RedirectAttributes redirect) {
        tokens.revoke(accessToken, me);
        Notice.show(redirect, "access-token.revoked");
        return "redirect:/ma-truy-cap";
    }

    private String show(Viewer me, Model model) {
        model.addAttribute("tokens", tokens.of(me));
        model.addAttribute("day", LocalDate.now(clock));
        model.addAttribute("scopes", TokenScope.values());
        model.addAttribute("lives", TokenLife.values());
        return "account/access-tokens";
    }
}
