package vn.danvankheo.account;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Mật khẩu của mình: a person changes it; sessions opened elsewhere end, this one goes on. */
@Service
@Transactional
@RequiredArgsConstructor
class OwnPassword {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    /** Refusals stand in the errors, beside their fields; then nothing was changed. */
    void change(String username, PasswordForm form, Errors errors) {
        var account = accounts.findByUsername(username).orElseThrow(() -> new NotFoundException("account"));
        if (!passwords.matches(form.getCurrent(), account.getPasswordHash())) {
            errors.rejectValue("current", "password.wrong");
        }
        if (form.getChosen().equals(form.getCurrent())) {
            errors.rejectValue("chosen", "password.same");
        } else {
            rules.check(form.getChosen(), account, "chosen", errors);
        }
        if (!form.getChosen().equals(form.getAgain())) {
            errors.rejectValue("again", "password.differs");
        }
        if (!errors.hasErrors()) {
            account.changePassword(passwords.encode(form.getChosen()), clock.instant());
            audit.recordAs(username, "account.password-changed", account.getFullName(), null);
        }
    }
}
