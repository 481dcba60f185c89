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
import tools.jackson.databind.json.JsonMapper;

/** Keeps every import in the database, so that any instance can show, confirm and carry out what another one received. */
@Repository
@RequiredArgsConstructor
class ImportBatches {

    private static final int PIECE = 4 * 1024 * 1024;
    private static final String BATCH = """
            select b.id, b.file_name, b.username, b.uploaded_at, b.state, b.preview, b.finished_at, b.failure, p.sheet, p.rows_done, p.of_rows,
                b.state = 'IMPORTING' and p.at < now() - interval '3 minutes' as interrupted
            from import_batch b left join import_progress p on p.batch_id = b.id\s""";

    private final JdbcClient client;
    private final JsonMapper json;
    private final Clock clock;

    UUID add(String fileName, byte[] content, String username, Preview preview) {
        var id = UUID.randomUUID();
        client.sql("""
                insert into import_batch (id, file_name, content, username, uploaded_at, state, preview)
                values (?, ?, ?, ?, ?, 'READY', ?)""")
                .params(id, fileName, content, username, now(), json.writeValueAsString(preview)).update();
        return id;
    }

    Optional<ImportBatch> find(UUID id) {
        return client.sql(BATCH + "where b.id = ?").param(id).query(this::batch).optional();
    }

    List<ImportBatch> newest() {
        return client.sql(BATCH + "order by b.uploaded_at desc limit 10").query(this::batch).list();
    }

    /** Piece by piece, because the driver needs thrice the memory of what it reads at once. */
    byte[] content(UUID id) {
        var content = new byte[client.sql("select octet_length(content) from import_batch where id = ?").param(id).query(Integer.class).single()];
        for (var at = 0; at < content.length; at += PIECE) {
            var piece = client.sql("select substring(content from ? for ?) from import_batch where id = ?").params(at + 1, PIECE, id).query(byte[].class).single();
            System.arraycopy(piece, 0, content, at, piece.length);
        }
        return content;
    }

    /** Takes a batch that nobody else is importing. @return false: somebody does, or did */
    boolean claim(UUID id) {
        var claimed = client.sql("""
                update import_batch b set state = 'IMPORTING', failure = null, finished_at = null
                where b.id = ? and (b.state in ('READY', 'FAILED') or b.state = 'IMPORTING'
                    and exists (select from import_progress p where p.batch_id = b.id and p.at < now() - interval '3 minutes'))""")
                .param(id).update() == 1;
        if (claimed) {
            at(id, null, 0, 0);
        }
        return claimed;
    }

    /** Seen by everybody at once, while the import itself is not. @param writing null: the file is being looked through again */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void seenAt(UUID id, Sheet writing, int rows, int ofRows) {
        at(id, writing, rows, ofRows);
    }

    /** The file is no longer needed. */
    void done(UUID id, Preview carriedOut) {
        var done = client.sql("update import_batch set state = 'DONE', finished_at = ?, preview = ?, content = null where id = ? and state = 'IMPORTING'")
                .params(now(), json.writeValueAsString(carriedOut), id).update();
        if (done != 1) {
            throw new IllegalStateException("import " + id + " was taken over");
        }
    }

    void fail(UUID id, String failure) {
        client.sql("update import_batch set state = 'FAILED', finished_at = ?, failure = ? where id = ? and state = 'IMPORTING'")
                .params(now(), failure, id).update();
    }

    /** Files that nobody confirmed within a week. */
    void sweep() {
        client.sql("delete from import_batch where state in ('READY', 'FAILED') and uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(7)))).update();
    }

    private void at(UUID id, Sheet writing, int rows, int ofRows) {
        client.sql("""
                insert into import_progress (batch_id, sheet, rows_done, of_rows, at) values (?, ?, ?, ?, now())
                on conflict (batch_id) do update set sheet = excluded.sheet, rows_done = excluded.rows_done, of_rows = excluded.of_rows, at = excluded.at""")
                .params(id, writing == null ? null : writing.name(), rows, ofRows).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private ImportBatch batch(ResultSet row, int at) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        var sheet = row.getString("sheet");
        return new ImportBatch(row.getObject("id", UUID.class), row.getString("file_name"), row.getString("username"),
                row.getTimestamp("uploaded_at").toInstant(), ImportState.valueOf(row.getString("state")),
                json.readValue(row.getString("preview"), Preview.class), finished == null ? null : finished.toInstant(),
                row.getString("failure"), sheet == null ? null : Sheet.valueOf(sheet), row.getInt("rows_done"), row.getInt("of_rows"), row.getBoolean("interrupted"));
    }
}
