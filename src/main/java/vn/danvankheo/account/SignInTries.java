package vn.danvankheo.account;

import java.time.Clock;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.audit.AuditTrail;

/** Lượt đăng nhập: one try, by whatever means: slowed when there were too many before it, and written down however it ends. */
@Component
@RequiredArgsConstructor
class SignInTries {

    private static final String SUBJECT = "Đăng nhập";

    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param counted whose tries are counted @param means in words; null: the password */
    <T> T one(String username, String counted, String address, String means, Supplier<T> proof) {
        if (!throttle.admits(counted, address)) {
            audit.recordAs(shown(username), "sign-in.slowed", SUBJECT, means);
            throw new BadCredentialsException("too many tries");
        }
        var known = written(username, means, proof);
        throttle.succeeded(counted, address);
        return known;
    }

    /** The same for what nobody can guess. */
    <T> T written(String username, String means, Supplier<T> proof) {
        try {
            var known = proof.get();
            transaction.executeWithoutResult(inOne -> {
                accounts.signedIn(username, clock.instant());
                audit.recordAs(username, "sign-in.succeeded", SUBJECT, means);
            });
            return known;
        } catch (InternalAuthenticationServiceException databaseGone) {
            throw databaseGone;
        } catch (AuthenticationException refused) {
            transaction.executeWithoutResult(inOne -> {
                accounts.failedToSignIn(username);
                audit.recordAs(shown(username), "sign-in.failed", SUBJECT, means);
            });
            throw refused;
        }
    }

    /** Whoever was proved to be there by other means than the password; a locked account is refused like one that does not exist. */
    SignedInAccount account(String username) {
        var account = accounts.findByUsername(username).map(SignedInAccount::new).orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
        if (account.isLocked()) {
            throw new LockedException("the account is locked");
        }
        account.eraseCredentials();
        return account;
    }

    private static String shown(String username) {
        return username.isBlank() ? "(trống)" : username;
    }
}
