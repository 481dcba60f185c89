package vn.danvankheo.account;

import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Địa chỉ thư của mình: where the person's own reminders are mailed to. */
@Service
@Transactional
@RequiredArgsConstructor
public class OwnEmail {

    /** As regular expression; what {@link #change} takes. */
    public static final String SHAPE = Account.EMAIL;
    public static final int LONGEST = Account.LONGEST_EMAIL;

    private final AccountRepository accounts;
    private final AuditTrail audit;

    /** Null: none. */
    @Transactional(readOnly = true)
    public String of(Viewer me) {
        return account(me).getEmail();
    }

    /** @param email null: no mail any more */
    public void change(Viewer me, String email) {
        var account = account(me);
        if (!Objects.equals(account.getEmail(), email)) {
            account.mailTo(email);
            audit.record("account.email-changed", account.named(), email);
        }
    }

    private Account account(Viewer me) {
        return accounts.findById(me.accountId()).orElseThrow(() -> new NotFoundException("account"));
    }
}
