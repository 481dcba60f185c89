package vn.danvankheo.account;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lombok.Getter;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of its person: who, and which changes it has seen. Roles are not remembered; they are asked at each request. */
@Getter
class SignedInAccount implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final String username;
    private final int sessionStamp;
    private final boolean locked;
    /** Of the sign-in before this one; null: it is the first. */
    private final Instant lastSignInAt;
    /** Wrong passwords since then. */
    private final int failedSignIns;
    private final boolean secondFactor;
    private boolean confirmed;
    /** By a device that asked for the person's finger, face or code: no other factor is wanted beside it. */
    private boolean passkey;
    private String password;

    SignedInAccount(Account account) {
        username = account.getUsername();
        sessionStamp = account.getSessionStamp();
        locked = account.isLocked();
        lastSignInAt = account.getLastSignInAt();
        failedSignIns = account.getFailedSignIns();
        secondFactor = account.hasSecondFactor();
        password = account.getPasswordHash();
    }

    /** The same person, whose second factor was seen as well. */
    SignedInAccount confirmed() {
        confirmed = true;
        return this;
    }

    /** The same person, signed in with a passkey. */
    SignedInAccount byPasskey() {
        passkey = true;
        return confirmed();
    }

    boolean isWaitingForSecondFactor() {
        return secondFactor && !confirmed;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }
}
