package vn.danvankheo.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps exports in the database for a day, so that any instance can show and hand out what another one wrote. */
@Repository
@RequiredArgsConstructor
class PreparedExports {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String EXPORT = """
            select id, file_name, asked_at, state, rows_written, rows_expected, state = 'WRITING' and seen_at < now() - interval '3 minutes' as interrupted
            from prepared_export where account_id = ? and asked_at > ?\s""";

    private final JdbcClient client;
    private final Clock clock;

    /** @return false: the same form made it already */
    @Transactional
    boolean add(UUID id, long account, String fileName) {
        client.sql("delete from prepared_export where asked_at <= ?").param(oldest()).update();
        return client.sql("insert into prepared_export (id, account_id, file_name, asked_at, state, seen_at) values (?, ?, ?, ?, 'WRITING', now()) on conflict do nothing")
                .params(id, account, fileName, Timestamp.from(clock.instant())).update() == 1;
    }

    @Transactional(readOnly = true)
    List<PreparedExport> of(long account) {
        return client.sql(EXPORT + "order by asked_at desc limit 20").params(account, oldest()).query(PreparedExports::export).list();
    }

    @Transactional(readOnly = true)
    Optional<PreparedExport> ready(UUID id, long account) {
        return client.sql(EXPORT + "and id = ? and state = 'READY'").params(account, oldest(), id).query(PreparedExports::export).optional();
    }

    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return client.sql("select content from prepared_export where id = ?").param(id).query(byte[].class).single();
    }

    /** Seen at once, while the export itself goes on reading. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void seenWriting(UUID id, int written, int expected) {
        client.sql("update prepared_export set rows_written = ?, rows_expected = ?, seen_at = now() where id = ?").params(written, expected, id).update();
    }

    @Transactional
    void done(UUID id, byte[] content) {
        client.sql("update prepared_export set state = 'READY', content = ? where id = ?").params(content, id).update();
    }

    @Transactional
    void fail(UUID id) {
        client.sql("update prepared_export set state = 'FAILED' where id = ?").param(id).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private static PreparedExport export(ResultSet row, int at) throws SQLException {
        return new PreparedExport(row.getObject("id", UUID.class), row.getString("file_name"), row.getTimestamp("asked_at").toInstant(),
                PreparedExport.State.valueOf(row.getString("state")), row.getInt("rows_written"), row.getInt("rows_expected"), row.getBoolean("interrupted"));
    }
}
