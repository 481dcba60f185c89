package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
@RequiredArgsConstructor
class SignInController {

    /** Why somebody is here again. */
    private static final Set<String> REFUSALS = Set.of("sai", "khoa", "co-quan");

    private final ObjectProvider<SignInHints> hints;
    private final Passkeys passkeys;
    private final OfficeSignIn office;

    @GetMapping("/dang-nhap")
    String signIn(Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("refused", !Collections.disjoint(request.getParameterMap().keySet(), REFUSALS));
        model.addAttribute("office", office.name());
        model.addAttribute("question", Passkeys.json(question(request, response)));
        model.addAttribute("hints", hints.getIfAvailable());
        return "account/sign-in";
    }

    /** The same until it is answered, so that the page may stand open twice. */
    private PublicKeyCredentialRequestOptions question(HttpServletRequest request, HttpServletResponse response) {
        var asked = PasskeyFilter.QUESTIONS.load(request);
        if (asked != null) {
            return asked;
        }
        var question = passkeys.question();
        PasskeyFilter.QUESTIONS.save(request, response, question);
        return question;
    }
}
