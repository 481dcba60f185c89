package vn.danvankheo.account;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has everything prepared before the web server takes its first request: nobody finds an installation without its accounts.
 * Of several instances that start at once one prepares, and the others find it done.
 */
@Component
@RequiredArgsConstructor
class Opening implements SmartLifecycle {

    /** Long before the web server, which is among the last. */
    private static final int PHASE = 0;

    /** Waits as long as the other takes; let go of at the end of its transaction, whatever happens. */
    private static final String ONE_AT_A_TIME = "set local lock_timeout = 0; set local statement_timeout = 0; select pg_advisory_xact_lock(hashtext('opening'))";

    private final List<BeforeOpening> steps;
    private final DataSource database;
    private volatile boolean open;

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void start() {
        try (var connection = database.getConnection(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute(ONE_AT_A_TIME);
            steps.forEach(Opening::prepare);
            connection.commit();
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
        open = true;
    }

    private static void prepare(BeforeOpening step) {
        try {
            step.prepare();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
