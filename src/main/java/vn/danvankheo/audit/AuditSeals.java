package vn.danvankheo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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

    /** From the first seal, or from the one at which older lines were let go of, to the last. */
    @Transactional(readOnly = true)
    public SealCheck check() {
        database.sql("set local statement_timeout = 0").update();
        return database.sql("""
                with chain as (select number, through, entries, hash, sealed_at, forgotten_at, row_number() over (order by number) as place,
                    lag(hash, 1, '') over (order by number) as previous, lag(through, 1, 0::bigint) over (order by number) as behind from audit_seal),
                checked as (select *, case when forgotten_at is null
                        then hash <> audit_hash(previous, behind, through) or entries <> (select count(*) from audit_entry e where e.id > behind and e.id <= through)
                        else place > 1 or exists (select from audit_entry e where e.id <= through) end as broken
                    from chain)
                select (select count(*) from checked where forgotten_at is null) as seals,
                    (select coalesce(sum(entries), 0) from checked where forgotten_at is null) as sealed_entries, l.*, b.*
                from (select 1) as always
                    left join lateral (select number as last_number, behind + 1 as last_from, through as last_through, sealed_at as last_at, hash as last_hash
                        from checked order by number desc limit 1) as l on true
                    left join lateral (select number as broken_number, behind + 1 as broken_from, through as broken_through, sealed_at as broken_at
                        from checked where broken order by number limit 1) as b on true""")
                .query((row, at) -> new SealCheck(row.getLong("seals"), row.getLong("sealed_entries"), seal(row, "last"), row.getString("last_hash"), seal(row, "broken")))
                .single();
    }

    private static SealCheck.Seal seal(ResultSet row, String which) throws SQLException {
        var number = row.getLong(which + "_number");
        return row.wasNull() ? null : new SealCheck.Seal(number, row.getLong(which + "_from"), row.getLong(which + "_through"), row.getTimestamp(which + "_at").toInstant());
    }
}
