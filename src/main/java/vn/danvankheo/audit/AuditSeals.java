package vn.danvankheo.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Niêm phong nhật ký: chains the lines of the audit trail by hashes, and finds where a chain was broken. */
@Service
@Transactional
@RequiredArgsConstructor
public class AuditSeals {

    private final JdbcClient database;
    private final Clock clock;

    /**
     * Seals what was written since the last seal. Lines are numbered in another order than their transactions end, so the table is held for a
     * moment: nobody is in the middle of writing then. Of several instances one seals.
     */
    @Scheduled(cron = "${danvankheo.audit.seal}", zone = "Asia/Ho_Chi_Minh")
    public void seal() {
        if (!database.sql("select pg_try_advisory_xact_lock(hashtext('audit_seal'))").query(Boolean.class).single()) {
            return;
        }
        database.sql("set local lock_timeout = '2s'").update();
        database.sql("lock table audit_entry in share mode").update();
        database.sql("""
                insert into audit_seal (number, through, entries, hash, sealed_at)
                select last.number + 1, fresh.through, fresh.entries, audit_hash(last.hash, last.through, fresh.through), :now
                from (select number, through, hash from audit_seal union all select 0, 0, '' order by number desc limit 1) as last,
                    lateral (select max(id) as through, count(*) as entries from audit_entry where id > last.through) as fresh
                where fresh.entries > 0""").param("now", Timestamp.from(clock.instant())).update();
    }

    @Transactional(readOnly = true)
    public SealCheck check() {
        return database.sql("""
                with chain as (select number, through, entries, hash, sealed_at,
                    lag(hash, 1, '') over (order by number) as previous, lag(through, 1, 0::bigint) over (order by number) as behind from audit_seal)
                select count(*) as seals, coalesce(sum(entries), 0) as entries, max(sealed_at) as sealed_at,
                    min(number) filter (where hash <> audit_hash(previous, behind, through)
                        or entries <> (select count(*) from audit_entry e where e.id > behind and e.id <= through)) as broken
                from chain""").query((row, at) -> new SealCheck(row.getLong("seals"), row.getLong("entries"), instant(row.getTimestamp("sealed_at")),
                row.getObject("broken", Long.class))).single();
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
