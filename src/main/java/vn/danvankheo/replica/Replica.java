package vn.danvankheo.replica;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Bản sao: a streaming copy of the database, and how far it is. It answers a transaction only when all of this holds:
 * <ul>
 * <li>the transaction is read-only and belongs to the showing of a page that {@link ReplicaPages} lists, by GET; so sessions, sign-in, the check of
 * accounts, the audit trail and whatever decides on a write read the primary;</li>
 * <li>it was not begun by {@code scoring}: a board is everybody's at the next request;</li>
 * <li>the copy is known to hold all that was committed {@code danvankheo.read-replica-max-lag} ago;</li>
 * <li>the copy is known to hold whatever this session had been told before it asked for the page.</li>
 * </ul>
 * Else, and when the copy cannot be reached, the primary answers. So a person sees the own writes always, others' writes in such lists after that
 * time at the latest. A copy that breaks in the middle of a statement costs that request a 503, no other.
 */
@Slf4j
class Replica implements AutoCloseable {

    private static final String ALWAYS_EXACT = "vn.danvankheo.scoring.";
    private static final ThreadLocal<Boolean> SHOWING = new ThreadLocal<>();

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient copy = JdbcClient.create(pool);
    private final Duration maxLag;

    private volatile long replayed = -1;
    private volatile Long completeAsOf;

    Replica(ReplicaSettings settings) {
        maxLag = settings.readReplicaMaxLag();
        pool.setPoolName("replica");
        pool.setJdbcUrl(settings.readReplicaUrl());
        pool.setUsername(settings.readReplicaUsername());
        pool.setPassword(settings.readReplicaPassword());
        pool.setReadOnly(true);
        pool.setConnectionTimeout(1_000);
        pool.setValidationTimeout(500);
        // the application starts without it, too
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("connectTimeout", 2);
        pool.addDataSourceProperty("socketTimeout", 5);
    }

    /** The database as the application knows it: for read-only transactions the copy as far as it may answer, else the primary. */
    DataSource behind(DataSource primary) {
        var database = new LazyConnectionDataSourceProxy();
        database.setTargetDataSource(primary);
        database.setDefaultAutoCommit(true);
        database.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        database.setReadOnlyDataSource(new CopyOrPrimary(primary));
        return database;
    }

    boolean isFresh() {
        return completeAsOf != null && System.nanoTime() - completeAsOf <= maxLag.toNanos();
    }

    boolean hasReplayed(long position) {
        return replayed >= position;
    }

    /** @param position of the primary's log, at the time when it was asked */
    void compare(long position, long askedAt) {
        replayed = copy.sql("select coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), -1)::bigint").query(Long.class).single();
        if (replayed >= position) {
            completeAsOf = askedAt;
        }
    }

    void lost(Exception reason) {
        if (completeAsOf != null) {
            log.warn("the read replica does not answer, the primary does: {}", reason.getMessage());
        }
        completeAsOf = null;
    }

    void showing(boolean may) {
        if (may) {
            SHOWING.set(true);
        } else {
            SHOWING.remove();
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private class CopyOrPrimary extends AbstractDataSource {

        private final DataSource primary;

        CopyOrPrimary(DataSource primary) {
            this.primary = primary;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (SHOWING.get() != null && isFresh() && !isAlwaysExact()) {
                try {
                    return pool.getConnection();
                } catch (SQLException unreachable) {
                    lost(unreachable);
                }
            }
            var connection = primary.getConnection();
            connection.setReadOnly(true);
            return connection;
        }

        @Override
        public Connection getConnection(String username, String password) {
            throw new UnsupportedOperationException();
        }

        private static boolean isAlwaysExact() {
            var transaction = TransactionSynchronizationManager.getCurrentTransactionName();
            return transaction != null && transaction.startsWith(ALWAYS_EXACT);
        }
    }
}
