package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;

/** Mở tài khoản: with a one-time password, as an administrator does, or with one that is known and stays, as a demonstration needs it. */
@Service
@RequiredArgsConstructor
public class AccountOpening {

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final UnitRepository units;
    private final PasswordEncoder passwords;
    private final PostWords words;
    private final AuditTrail audit;
    private final Clock clock;

    public boolean isFirst() {
        return accounts.count() == 0;
    }

    /** Takes its time on purpose; many accounts may share one hash. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /** @param unit a ward or district as the role asks; null for an administrator */
    @Transactional(propagation = Propagation.MANDATORY)
    Account openWithOneTimePassword(String username, String fullName, String oneTimePassword, Role role, Unit unit, LocalDate from) {
        var account = accounts.save(new Account(username, fullName, passwords.encode(oneTimePassword), clock.instant()));
        var assignment = assignments.save(new Assignment(account, role, unit, Validity.from(from)));
        audit.record("account.created", account.named(), null);
        audit.record("assignment.created", account.named(), words.of(assignment));
        return account;
    }

    /** @param unit by its code; null for an administrator */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String username, String fullName, String hash, Role role, String unit, Validity validity) {
        var account = new Account(username, fullName, hash, clock.instant());
        account.changePassword(hash, clock.instant());
        accounts.save(account);
        assignments.save(new Assignment(account, role, unit == null ? null : units.findByCode(unit).orElseThrow(), validity));
    }
}
