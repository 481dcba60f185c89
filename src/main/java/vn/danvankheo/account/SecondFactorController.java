package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
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

/** The code after the password, and the person's own second factor: turning it on and off. */
@Controller
@RequestMapping("/xac-thuc")
@RequiredArgsConstructor
class SecondFactorController {

    private static final String OFFERED = "second-factor.offered";
    private static final String OWN = "redirect:/xac-thuc/thiet-lap";

    private final SecondFactor secondFactor;
    private final OwnSession session;

    @GetMapping
    String ask(@ModelAttribute("form") SecondFactorForm form) {
        return "account/second-factor";
    }

    @PostMapping
    String check(@ModelAttribute("form") SecondFactorForm form, BindingResult errors, HttpServletRequest request) {
        secondFactor.check(request.getRemoteUser(), request.getRemoteAddr(), form, errors);
        if (errors.hasErrors()) {
            return "account/second-factor";
        }
        session.confirm(request);
        return "redirect:" + session.wanted(request);
    }

    @GetMapping("/thiet-lap")
    String own(@ModelAttribute("form") SecondFactorForm form, HttpServletRequest request, Model model) {
        return show(request, model);
    }

    @PostMapping("/thiet-lap")
    String turnOn(@ModelAttribute("form") SecondFactorForm form, BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var codes = secondFactor.turnOn(request.getRemoteUser(), request.getRemoteAddr(), offered(request.getSession()), form, errors);
        if (errors.hasErrors()) {
            return show(request, model);
        }
        request.getSession().removeAttribute(OFFERED);
        session.confirm(request);
        return showOnce(codes, redirect);
    }

    @PostMapping("/ma-du-phong")
    String newRecoveryCodes(@ModelAttribute("form") SecondFactorForm form, BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        secondFactor.check(request.getRemoteUser(), request.getRemoteAddr(), form, errors);
        return errors.hasErrors() ? show(request, model) : showOnce(secondFactor.newRecoveryCodes(request.getRemoteUser()), redirect);
    }

    @PostMapping("/tat")
    String turnOff(@ModelAttribute("form") SecondFactorForm form, BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        secondFactor.check(request.getRemoteUser(), request.getRemoteAddr(), form, errors);
        if (errors.hasErrors()) {
            return show(request, model);
        }
        secondFactor.turnOff(request.getRemoteUser());
        session.confirm(request);
        Notice.show(redirect, "second-factor.off");
        return OWN;
    }

    private String show(HttpServletRequest request, Model model) {
        var own = session.account(request);
        model.addAttribute("on", own.hasSecondFactor());
        if (own.hasSecondFactor()) {
            model.addAttribute("codesLeft", secondFactor.recoveryCodesLeft(own.getUsername()));
        } else {
            var offered = offered(request.getSession());
            model.addAttribute("offered", offered);
            model.addAttribute("qr", QrCode.of(offered.address(own.getUsername())));
        }
        return "account/own-second-factor";
    }

    private static String showOnce(List<String> codes, RedirectAttributes redirect) {
        redirect.addFlashAttribute("recoveryCodes", codes);
        return OWN;
    }

    /** The same until it is taken, so that the page may be opened again beside the telephone. */
    private static TelephoneCode offered(HttpSession session) {
        if (session.getAttribute(OFFERED) == null) {
            session.setAttribute(OFFERED, TelephoneCode.generate().secret());
        }
        return new TelephoneCode((String) session.getAttribute(OFFERED));
    }
}
