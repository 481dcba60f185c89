package vn.danvankheo.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;

/** Mã truy cập của mình: named, for one scope, for a time, revoked when the person likes. A program that shows one sees what the person sees today. */
@Service
@Transactional
@RequiredArgsConstructor
class AccessTokens {

    /** So that a token is known for one wherever it was left. */
    private static final String BEGINNING = "dvk_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Viewers viewers;
    private final AuditTrail audit;
    private final Clock clock;

    /** The newest first. */
    @Transactional(readOnly = true)
    List<AccessToken> of(Viewer me) {
        return database.sql("select id, name, scope, made_at, expires_on, used_on, revoked_at from access_token where account_id = ? order by made_at desc, id desc limit 100")
                .param(me.accountId()).query(AccessToken.class).list();
    }

    /** @return the token, to be shown once */
    String make(AccessTokenForm form, Viewer me) {
        var secret = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(secret);
        var token = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try {
            database.sql("insert into access_token (account_id, name, scope, hash, made_at, expires_on, request_key) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(me.accountId(), form.getName(), form.getScope().name(), SecretHash.of(token), clock.instant().atOffset(ZoneOffset.UTC),
                            form.getLife().from(LocalDate.now(clock)), form.getKey()).update();
        } catch (DuplicateKeyException pressedTwice) {
            throw new ConflictException("token " + form.getName() + " was made already", "conflict.access-token.made");
        }
        audit.record("access-token.made", form.getName(), form.getScope().name());
        return token;
    }

    void revoke(long id, Viewer me) {
        var name = database.sql("update access_token set revoked_at = coalesce(revoked_at, ?) where id = ? and account_id = ? returning name")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id, me.accountId()).query(String.class).optional().orElseThrow(() -> new NotFoundException("token " + id));
        audit.record("access-token.revoked", name, null);
    }

    /** Whoever the token speaks for, when it opens today and covers the scope; the day of its use is written down. */
    Optional<Viewer> viewer(String token, Predicate<TokenScope> covers) {
        var today = LocalDate.now(clock);
        return database.sql("select id, account_id, scope, expires_on, used_on, revoked_at from access_token where hash = ?").param(SecretHash.of(token)).query(Shown.class).optional()
                .filter(shown -> shown.revokedAt() == null && today.isBefore(shown.expiresOn()) && covers.test(shown.scope()))
                .flatMap(shown -> {
                    if (!today.equals(shown.usedOn())) {
                        database.sql("update access_token set used_on = ? where id = ?").params(today, shown.id()).update();
                    }
                    return viewers.viewer(shown.accountId());
                });
    }

    private record Shown(long id, long accountId, TokenScope scope, LocalDate expiresOn, LocalDate usedOn, Instant revokedAt) {
    }
}
