package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.security.web.webauthn.api.Bytes;
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
import vn.danvankheo.web.Notice;

/** The person's own passkeys: the password confirms, then the device makes one. */
@Controller
@RequestMapping("/khoa-truy-cap")
@RequiredArgsConstructor
class PasskeyController {

    private static final String CHALLENGE = "passkey.challenge";
    private static final String NAME = "passkey.name";
    private static final String OWN = "redirect:/khoa-truy-cap";

    private final Passkeys passkeys;
    private final OwnPassword passwords;
    private final OwnSession session;

    @GetMapping
    String list(@ModelAttribute("form") PasskeyForm form, @Me Viewer me, Model model) {
        return show(me, model);
    }

    @PostMapping
    String offer(@Valid @ModelAttribute("form") PasskeyForm form, BindingResult errors, @Me Viewer me, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        passwords.confirm(me, request.getRemoteAddr(), form.getPassword(), "password", errors);
        passkeys.checkRoom(me, errors);
        if (errors.hasErrors()) {
            return show(me, model);
        }
        var challenge = Bytes.random().toBase64UrlString();
        request.getSession().setAttribute(CHALLENGE, challenge);
        request.getSession().setAttribute(NAME, form.getName());
        redirect.addFlashAttribute("offered", passkeys.offer(me, challenge));
        return OWN;
    }

    /** @param credential what the device made */
    @PostMapping("/ghi")
    String add(@RequestParam(defaultValue = "") String credential, @ModelAttribute("form") PasskeyForm form, BindingResult errors, @Me Viewer me, HttpServletRequest request, Model model,
            RedirectAttributes redirect) {
        var offer = taken(request.getSession());
        passkeys.add(me, offer.name(), offer.challenge(), credential, errors);
        if (errors.hasErrors()) {
            return show(me, model);
        }
        session.confirm(request);
        Notice.show(redirect, "passkey.added");
        return OWN;
    }

    @PostMapping("/{passkey}/go")
    String remove(@PathVariable long passkey, @ModelAttribute("form") PasskeyForm form, BindingResult errors, @Me Viewer me, HttpServletRequest request, Model model,
            RedirectAttributes redirect) {
        passwords.confirm(me, request.getRemoteAddr(), form.getRemoving(), "removing", errors);
        if (errors.hasErrors()) {
            model.addAttribute("removed", passkey);
            return show(me, model);
        }
        passkeys.remove(passkey, me);
        session.confirm(request);
        Notice.show(redirect, "passkey.removed");
        return OWN;
    }

    private String show(Viewer me, Model model) {
        model.addAttribute("passkeys", passkeys.of(me.accountId()));
        return "account/passkeys";
    }

    /** What was offered serves once; without an offer a challenge that no device has signed. */
    private static Offer taken(HttpSession session) {
        var challenge = session.getAttribute(CHALLENGE) instanceof String offered ? offered : Bytes.random().toBase64UrlString();
        var name = session.getAttribute(NAME) instanceof String typed ? typed : "";
        session.removeAttribute(CHALLENGE);
        session.removeAttribute(NAME);
        return new Offer(name, challenge);
    }

    private record Offer(String name, String challenge) {
    }
}
