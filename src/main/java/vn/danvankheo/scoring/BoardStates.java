package vn.danvankheo.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Trạng thái số liệu của bảng: keeps what was computed for as long as nothing changed that a board shows. The database raises a district's counter in the
 * transaction of each such change (board_state), so no instance ever shows a board older than what was committed.
 */
@Component
@RequiredArgsConstructor
class BoardStates {

    private static final int KEPT = 200;

    private final JdbcClient database;
    private final Cache<State, DistrictScoring> computed = Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(Duration.ofHours(6)).build();

    /** @param isOver whether the month's year has ended, which the counter does not tell */
    private record State(long district, YearMonth asOf, boolean isOver, long counter) {
    }

    /** Computes anew what is not kept, and always where the transaction may itself have changed something. One query when it is kept. */
    Optional<DistrictScoring> kept(long district, YearMonth asOf, boolean isOver, Supplier<Optional<DistrictScoring>> scoring) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return scoring.get();
        }
        var state = new State(district, asOf, isOver, counter(district));
        var kept = computed.getIfPresent(state);
        if (kept != null) {
            return Optional.of(kept);
        }
        var fresh = scoring.get();
        fresh.ifPresent(board -> computed.put(state, board));
        return fresh;
    }

    /** Read before anything else: what is committed after it can only make the kept board newer than its counter says. */
    private long counter(long district) {
        return database.sql("select counter from board_state where district_id = ?").param(district).query(Long.class).optional().orElse(0L);
    }
}
