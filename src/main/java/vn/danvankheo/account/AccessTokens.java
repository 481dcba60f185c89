package vn.danvankheo.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
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
    private static final int SECRET_BYTES = 32;
    private static final StringKeyGenerator SECRETS = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), SECRET_BYTES);
    private static final String TOKEN = "select id, account_id, name, scope, made_at, expires_on, used_on, revoked_at from access_token where ";

    private final JdbcClient database;
    private final Viewers viewers;
    private final AuditTrail audit;
    private final Clock clock;

    /** The newest first. */
    @Transactional(readOnly = true)
    List<AccessToken> of(Viewer me) {
        return database.sql(TOKEN + "account_id = ? order by made_at desc, id desc limit 100").param(me.accountId()).query(AccessToken.class).list();
    }

    /** @return the token, to be shown once */
    String make(AccessTokenForm form, Viewer me) {
        var token = BEGINNING + SECRETS.generateKey();
        try {
            database.sql("insert into access_token (account_id, name, scope, hash, made_at, expires_on, request_key) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(me.accountId(), form.getName(), form.getScope().name(), DigestUtils.sha256Hex(token), clock.instant().atOffset(ZoneOffset.UTC),
                            form.getLife().from(LocalDate.now(clock)), form.getKey()).update();
        } catch (DuplicateKeyException pressedTwice) {
            throw new ConflictException("token " + form.getName() + " was made already", "conflict.access-token.made");
        }
        audit.record("access-token.made", form.getName(), form.getScope().name());
        return token;
    }

    @EventListener
    void revokeAll(AccessEnded ended) {
        database.sql("update access_token set revoked_at = ? where account_id = ? and revoked_at is null").params(clock.instant().atOffset(ZoneOffset.UTC), ended.accountId()).update();
    }

    void revoke(long id, Viewer me) {
        var name = database.sql("update access_token set revoked_at = coalesce(revoked_at, ?) where id = ? and account_id = ? returning name")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id, me.accountId()).query(String.class).optional().orElseThrow(() -> new NotFoundException("token " + id));
        audit.record("access-token.revoked", name, null);
    }

    /** Whoever the token speaks for, when it opens today and covers the scope; the day of its use is written down. */
    Optional<Viewer> viewer(String token, Predicate<TokenScope> covers) {
        var today = LocalDate.now(clock);
        return database.sql(TOKEN + "hash = ?").param(DigestUtils.sha256Hex(token)).query(AccessToken.class).optional()
                .filter(shown -> shown.opensOn(today) && covers.test(shown.scope()))
                .flatMap(shown -> {
                    if (!today.equals(shown.usedOn())) {
                        database.sql("update access_token set used_on = ? where id = ?").params(today, shown.id()).update();
                    }
                    return viewers.viewer(shown.accountId());
                });
    }
}
