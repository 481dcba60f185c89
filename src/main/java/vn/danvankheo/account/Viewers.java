package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the {@link Viewer} of an account: today's posts and the units they let see. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Viewers {

    private final AccountRepository accounts;
    private final PasswordSettings passwords;
    private final Clock clock;

    /** With today's posts; nothing when the account was locked or its password changed since the session began. */
    List<AccountPost> stillSignedIn(SignedInAccount session) {
        return accounts.withPosts(session.getUsername(), LocalDate.now(clock)).stream()
                .filter(held -> !held.account().isLocked() && held.account().getSessionStamp() == session.getSessionStamp()).toList();
    }

    boolean isPasswordTooOld(Account account, Viewer viewer) {
        return passwords.adminMaxAge() != null && viewer.isAdmin()
                && (account.getPasswordChangedAt() == null || account.getPasswordChangedAt().plus(passwords.adminMaxAge()).isBefore(clock.instant()));
    }

    /** Somebody who asks without a session, as for a calendar; nothing when the account is locked. */
    public Optional<Viewer> viewer(long account) {
        return accounts.findById(account).filter(found -> !found.isLocked()).map(found -> viewer(accounts.withPosts(found.getUsername(), LocalDate.now(clock))));
    }

    /** @param held what {@link #stillSignedIn} found; not empty */
    Viewer viewer(List<AccountPost> held) {
        var account = held.get(0).account();
        var posts = held.stream().filter(one -> one.role() != null).map(AccountPost::post).toList();
        var scope = new Scope(held.stream().flatMap(one -> one.visible().stream()).collect(Collectors.toSet()));
        return new Viewer(account.getId(), account.getUsername(), account.getFullName(), posts, scope);
    }
}
