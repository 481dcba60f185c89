package vn.danvankheo.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import lombok.RequiredArgsConstructor;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.AccessEnded;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.account.Viewers;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Liên kết lịch: the secret address at which a calendar program reads a person's calendar without signing in. A new one ends the old one. */
@Service
@Transactional
@RequiredArgsConstructor
class CalendarLinks {

    private static final int SECRET_BYTES = 32;
    private static final StringKeyGenerator SECRETS = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), SECRET_BYTES);

    private final JdbcClient database;
    private final Viewers viewers;
    private final AuditTrail audit;
    private final Clock clock;

    @Transactional(readOnly = true)
    boolean isMade(Viewer me) {
        return database.sql("select count(*) from calendar_link where account_id = ?").param(me.accountId()).query(Integer.class).single() > 0;
    }

    /** @return the secret, which is told this once */
    String make(Viewer me) {
        var token = SECRETS.generateKey();
        database.sql("""
                insert into calendar_link (account_id, token_hash, made_at) values (?, ?, ?)
                on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .params(me.accountId(), hash(token), Timestamp.from(clock.instant())).update();
        audit.record("calendar-link.made", me.fullName(), null);
        return token;
    }

    @EventListener
    void revoke(AccessEnded ended) {
        end(ended.accountId());
    }

    private boolean end(long account) {
        return database.sql("delete from calendar_link where account_id = ?").param(account).update() > 0;
    }

    /** Pressed twice, it revokes once. */
    void revoke(Viewer me) {
        if (end(me.accountId())) {
            audit.record("calendar-link.revoked", me.fullName(), null);
        }
    }

    /** @throws NotFoundException when nobody has it, or nobody who may still sign in */
    @Transactional(readOnly = true)
    Viewer viewer(String token) {
        return database.sql("select account_id from calendar_link where token_hash = ?").param(hash(token)).query(Long.class).optional()
                .flatMap(viewers::viewer).orElseThrow(() -> new NotFoundException("calendar link"));
    }

    /** The secret has 256 bits of its own, so that a plain hash of it gives nothing away. */
    static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
