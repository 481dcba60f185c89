package vn.danvankheo.account;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.UnitRepository;

/** Mở tài khoản hàng loạt: accounts whose password is known and stays, as a demonstration needs them. */
@Service
@RequiredArgsConstructor
public class AccountOpening {

    private final AccountRepository accounts;
    private final AssignmentRepository assignments;
    private final UnitRepository units;
    private final PasswordEncoder passwords;

    public boolean isFirst() {
        return accounts.count() == 0;
    }

    /** Takes its time on purpose; many accounts may share one hash. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /** @param unit by its code; null for an administrator */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String username, String fullName, String hash, Role role, String unit, Validity validity) {
        var account = new Account(username, fullName, hash);
        account.changePassword(hash);
        accounts.save(account);
        assignments.save(new Assignment(account, role, unit == null ? null : units.findByCode(unit).orElseThrow(), validity));
    }
}
