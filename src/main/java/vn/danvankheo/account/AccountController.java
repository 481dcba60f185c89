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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.web.Notice;

/** The administrator's pages of accounts: finding one, its password, its lock, its posts. */
@Controller
@RequestMapping("/tai-khoan")
@RequiredArgsConstructor
class AccountController {

    private static final String DETAIL = "redirect:/tai-khoan/{id}";

    private final Accounts accounts;
    private final Assignments assignments;
    private final Passkeys passkeys;
    private final Clock clock;

    @GetMapping
    String list(@ModelAttribute("filter") AccountFilter filter, Model model) {
        model.addAttribute("list", accounts.list(filter));
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("allStates", AccountState.values());
        return "account/list";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable long id, Model model) {
        model.addAttribute("form", PostForm.on(LocalDate.now(clock), accounts.account(id).getVersion()));
        return fill(id, model);
    }

    @PostMapping("/{id}/mat-khau")
    String resetPassword(@PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        var password = OneTimePassword.generate();
        accounts.resetPassword(id, form.getVersion(), password, me, errors);
        if (errors.hasErrors()) {
            return refused(id, form, model);
        }
        redirect.addFlashAttribute("oneTimePassword", password);
        return DETAIL;
    }

    @PostMapping("/{id}/khoa")
    String lock(@PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        accounts.lock(id, form.getVersion(), me, errors);
        if (errors.hasErrors()) {
            return refused(id, form, model);
        }
        Notice.show(redirect, "account.locked");
        return DETAIL;
    }

    @PostMapping("/{id}/mo-khoa")
    String unlock(@PathVariable long id, @ModelAttribute("form") PostForm form, RedirectAttributes redirect) {
        accounts.unlock(id, form.getVersion());
        Notice.show(redirect, "account.unlocked");
        return DETAIL;
    }

    @PostMapping("/{id}/bo-hai-lop")
    String turnSecondFactorOff(@PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, @Me Viewer me, Model model, RedirectAttributes redirect) {
        accounts.turnSecondFactorOff(id, form.getVersion(), me, errors);
        if (errors.hasErrors()) {
            return refused(id, form, model);
        }
        Notice.show(redirect, "account.second-factor-off");
        return DETAIL;
    }

    @PostMapping("/{id}/thu-dien-tu")
    String mailTo(@PathVariable long id, @Valid @ModelAttribute("form") PostForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("mailing", true);
            return refused(id, form, model);
        }
        accounts.mailTo(id, form.getVersion(), form.getEmail());
        Notice.show(redirect, "account.email-changed");
        return DETAIL;
    }

    @PostMapping("/{id}/phan-cong")
    String assign(@PathVariable long id, @ModelAttribute("form") PostForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        assignments.assign(id, form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("assigning", true);
            return fill(id, model);
        }
        Notice.show(redirect, "assignment.created");
        return DETAIL;
    }

    @PostMapping("/{id}/phan-cong/{assignment}/ket-thuc")
    String end(@PathVariable long id, @PathVariable long assignment, @ModelAttribute("form") PostForm form, BindingResult errors, @Me Viewer me, Model model,
            RedirectAttributes redirect) {
        assignments.end(id, assignment, form, errors);
        if (errors.hasErrors()) {
            model.addAttribute("ending", assignment);
            form.setFrom(LocalDate.now(clock));
            return fill(id, model);
        }
        Notice.show(redirect, "assignment.ended");
        return id == me.accountId() ? "redirect:/" : DETAIL;
    }

    private String refused(long id, PostForm form, Model model) {
        form.setFrom(LocalDate.now(clock));
        return fill(id, model);
    }

    private String fill(long id, Model model) {
        var account = accounts.account(id);
        model.addAttribute("account", account);
        model.addAttribute("passkeys", passkeys.of(id).size());
        model.addAttribute("history", assignments.history(id));
        model.addAttribute("day", LocalDate.now(clock));
        model.addAttribute("groups", assignments.choice());
        model.addAttribute("allRoles", Role.values());
        return "account/detail";
    }
}
