package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
@RequiredArgsConstructor
class SignInController {

    private final ObjectProvider<SignInHints> hints;

    @GetMapping("/dang-nhap")
    String signIn(Model model) {
        model.addAttribute("hints", hints.getIfAvailable());
        return "account/sign-in";
    }
}
