package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.text.VietnameseText;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.ListPage;
import vn.danvankheo.web.NotFoundException;

/** Tài khoản, as the administrator runs them. Refusals stand in the errors, and then nothing was done. */
@Service
@Transactional
@RequiredArgsConstructor
class Accounts {

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final AccountOpening opening;
    private final Assignments posts;
    private final SignInThrottle throttle;
    private final SecondFactor secondFactor;
    private final Passkeys passkeys;
    private final PasswordEncoder passwords;
    private final FormerPasswords former;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    AccountList list(AccountFilter filter) {
        var today = LocalDate.now(clock);
        var state = filter.getTrangThai() == null ? "" : filter.getTrangThai().name();
        var page = accounts.find(VietnameseText.folded(filter.getQ()), filter.getVaiTro(), state, today, ListPage.of(filter.getTrang()));
        var held = assignments.heldBy(page.map(AccountRow::id).getContent(), today);
        return new AccountList(page, held.stream().collect(Collectors.groupingBy(HeldPost::accountId)));
    }

    @Transactional(readOnly = true)
    Account account(long id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account " + id));
    }

    /** @return the new account's id; null when it was refused */
    Long open(NewAccountForm form, String oneTimePassword, Errors errors) {
        if (!errors.hasFieldErrors("username") && accounts.existsByUsername(form.smallUsername())) {
            errors.rejectValue("username", "account.username-taken");
        }
        var unit = posts.checked(form, errors);
        if (errors.hasErrors()) {
            return null;
        }
        var account = opening.openWithOneTimePassword(form.smallUsername(), form.getFullName(), oneTimePassword, form.getRole(), unit, form.getFrom());
        account.mailTo(form.getEmail());
        return account.getId();
    }

    /** The person must choose another at the next sign-in; failures counted so far are forgotten. */
    void resetPassword(long id, int version, String oneTimePassword, Viewer me, Errors errors) {
        var account = asRead(id, version);
        if (id == me.accountId()) {
            errors.reject("account.own-password");
            return;
        }
        former.keepThatOf(account);
        account.resetPassword(passwords.encode(oneTimePassword));
        events.publishEvent(new AccessEnded(id));
        throttle.forgive(account.getUsername());
        audit.record("account.password-reset", account.named(), null);
    }

    void lock(long id, int version, Viewer me, Errors errors) {
        accounts.holdAdministration();
        var account = asRead(id, version);
        if (id == me.accountId()) {
            errors.reject("account.own-lock");
        } else if (posts.isLastAdmin(id)) {
            errors.reject("account.last-admin");
        } else {
            account.lock(clock.instant());
            events.publishEvent(new AccessEnded(id));
            audit.record("account.locked", account.named(), null);
        }
    }

    /** For somebody whose telephone was lost. */
    void turnSecondFactorOff(long id, int version, Viewer me, Errors errors) {
        var account = asRead(id, version);
        if (id == me.accountId()) {
            errors.reject("account.own-second-factor");
            return;
        }
        secondFactor.turnOff(account);
        passkeys.removeAll(account);
        audit.record("second-factor.off", account.named(), null);
    }

    void unlock(long id, int version) {
        var account = asRead(id, version);
        account.unlock(clock.instant());
        audit.record("account.unlocked", account.named(), null);
    }

    /** @param email null: no mail any more */
    void mailTo(long id, int version, String email) {
        var account = asRead(id, version);
        account.mailTo(email);
        audit.record("account.email-changed", account.named(), email);
    }

    private Account asRead(long id, int version) {
        var account = account(id);
        if (account.getVersion() != version) {
            throw new ConflictException("account " + id + " changed since it was read");
        }
        return account;
    }
}
