package vn.danvankheo.account;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
    private final PasswordSettings settings;
    private final AuditTrail audit;

    /** Refusals stand in the errors, beside their fields; then nothing was changed. */
    void change(String username, PasswordForm form, Errors errors) {
        var account = accounts.findByUsername(username).orElseThrow(() -> new NotFoundException("account"));
        if (!passwords.matches(form.getCurrent(), account.getPasswordHash())) {
            errors.rejectValue("current", "password.wrong");
        }
        if (form.getChosen().length() < settings.minLength() || form.getChosen().length() > PasswordSettings.MAX_LENGTH) {
            errors.rejectValue("chosen", "password.length", new Object[] {settings.minLength(), PasswordSettings.MAX_LENGTH}, null);
        } else if (form.getChosen().equals(form.getCurrent())) {
            errors.rejectValue("chosen", "password.same");
        }
        if (!form.getChosen().equals(form.getAgain())) {
            errors.rejectValue("again", "password.differs");
        }
        if (!errors.hasErrors()) {
            account.changePassword(passwords.encode(form.getChosen()));
            audit.recordAs(username, "account.password-changed", account.getFullName(), null);
        }
    }

    /** Gives the running session the account's new stamp, under a new session id. */
    @Transactional(readOnly = true)
    void keepSignedIn(HttpServletRequest request) {
        var account = accounts.findByUsername(request.getUserPrincipal().getName()).orElseThrow(() -> new NotFoundException("account"));
        var renewed = new SignedInAccount(account);
        renewed.eraseCredentials();
        request.changeSessionId();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities())));
    }
}
