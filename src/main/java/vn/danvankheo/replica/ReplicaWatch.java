package vn.danvankheo.replica;

import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Theo dõi bản sao: asks each second how far the primary is, and a second later whether the copy came there. */
@RequiredArgsConstructor
class ReplicaWatch {

    private final Replica replica;
    private final JdbcClient database;

    private long position = Long.MAX_VALUE;
    private long askedAt;

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            replica.compare(position, askedAt);
            var before = System.nanoTime();
            position = position();
            askedAt = before;
        } catch (DataAccessException gone) {
            replica.lost(gone);
        }
    }

    /** Outside a read-only transaction, so of the primary: whatever it acknowledged until now lies before. */
    long position() {
        return database.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint").query(Long.class).single();
    }
}
