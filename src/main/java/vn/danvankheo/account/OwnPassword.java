package vn.danvankheo.account;

import java.time.Clock;
import java.util.Objects;
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
    private final PasswordSettings settings;
    private final FormerPasswords former;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final Clock clock;

    /** Refusals stand in the errors, beside their fields; then nothing was changed. Guesses of the present one are slowed as at sign-in. */
    void change(String username, String address, PasswordForm form, Errors errors) {
        var account = account(username);
        if (!knows(account, address, form.getCurrent())) {
            audit.recordAs(username, "account.password-refused", account.getFullName(), null);
            errors.rejectValue("current", "password.wrong");
            return;
        }
        if (form.getChosen().equals(form.getCurrent())) {
            errors.rejectValue("chosen", "password.same");
        } else if (former.hold(account, form.getChosen())) {
            errors.rejectValue("chosen", "password.used-before", new Object[] {settings.history()}, null);
        } else {
            rules.check(form.getChosen(), account, "chosen", errors);
        }
        if (!form.getChosen().equals(form.getAgain())) {
            errors.rejectValue("again", "password.differs");
        }
        if (!errors.hasErrors()) {
            if (!account.isMustChangePassword()) {
                former.keepThatOf(account);
            }
            account.changePassword(passwords.encode(form.getChosen()), clock.instant());
            audit.recordAs(username, "account.password-changed", account.getFullName(), null);
        }
    }

    /** Before what a session left open must not do; guesses are slowed as at sign-in. A refusal stands beside the field. */
    void confirm(Viewer me, String address, String typed, String field, Errors errors) {
        if (!knows(account(me.username()), address, typed)) {
            errors.rejectValue(field, "password.not-confirmed");
        }
    }

    private boolean knows(Account account, String address, String typed) {
        var knows = throttle.admits(account.getUsername(), address) && passwords.matches(Objects.requireNonNullElse(typed, ""), account.getPasswordHash());
        if (knows) {
            throttle.succeeded(account.getUsername(), address);
        }
        return knows;
    }

    private Account account(String username) {
        return accounts.findByUsername(username).orElseThrow(() -> new NotFoundException("account"));
    }
}
