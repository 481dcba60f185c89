package vn.danvankheo.audit;

import java.sql.Timestamp;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.calendar.ClockConfiguration;

/** Thời hạn giữ nhật ký: lets go of the lines that are older than they are kept, and leaves the last seal over them, on which the chain of the others hangs. */
@Slf4j
@Service
@RequiredArgsConstructor
class AuditRetention {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final AuditSettings settings;
    private final Clock clock;

    @Scheduled(cron = "${danvankheo.audit.tidy}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "audit_retention", lockAtMostFor = "PT1H")
    @Transactional
    public void forget() {
        var oldest = clock.instant().atZone(ClockConfiguration.HA_NOI).minus(settings.keptFor());
        // the last seal of which every line, and every line before, is older
        var last = database.sql("""
                select s.number, s.through, s.hash from audit_seal s
                where s.forgotten_at is null and s.through < (select coalesce(min(e.id), 9223372036854775807) from audit_entry e where e.at >= :oldest)
                order by s.number desc limit 1""").param("oldest", Timestamp.from(oldest.toInstant()))
                .query((row, at) -> new Last(row.getLong("number"), row.getLong("through"), row.getString("hash"))).optional();
        last.ifPresent(this::forgetUpTo);
    }

    private void forgetUpTo(Last last) {
        database.sql("set local danvankheo.audit_retention = 'on'").update();
        database.sql("set local statement_timeout = 0").update();
        var lines = database.sql("delete from audit_entry where id <= ?").param(last.through()).update();
        database.sql("delete from audit_seal where number < ?").param(last.number()).update();
        database.sql("update audit_seal set forgotten_at = ? where number = ?").params(Timestamp.from(clock.instant()), last.number()).update();
        database.sql("set local danvankheo.audit_retention = 'off'").update();
        trail.record("audit.forgotten", "%d dòng quá thời hạn giữ".formatted(lines), "Đến niêm phong số %d, mã %s".formatted(last.number(), last.hash()));
        log.info("The audit trail let go of {} lines up to seal {}", lines, last.number());
    }

    private record Last(long number, long through, String hash) {
    }
}
