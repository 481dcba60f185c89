package vn.danvankheo.account;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: an account allows 5 failures and then one a minute, an address 30 and then one every ten seconds,
 * since a whole office may share it. The counts stand in the database, so that all instances share them.
 */
@Component
class SignInThrottle {

    private static final BucketConfiguration OF_ACCOUNT = failures(5, Duration.ofMinutes(1));
    private static final BucketConfiguration OF_ADDRESS = failures(30, Duration.ofSeconds(10));
    private static final int STALE_ROWS_SWEPT = 100;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SignInThrottle(DataSource dataSource) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("sign_in_bucket").expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(10)))
                .build();
    }

    /** Counts a try before its password is asked, so that many at once are counted too; {@link #succeeded} gives it back. */
    boolean admits(String username, String address) {
        buckets.removeExpired(STALE_ROWS_SWEPT);
        if (!address(address).tryConsume(1)) {
            return false;
        }
        var admitted = account(username).tryConsume(1);
        if (!admitted) {
            address(address).addTokens(1);
        }
        return admitted;
    }

    void succeeded(String username, String address) {
        forgive(username);
        address(address).addTokens(1);
    }

    /** Failures of the account counted so far are forgotten. */
    void forgive(String username) {
        account(username).reset();
    }

    private Bucket account(String username) {
        return buckets.getProxy("account " + username, () -> OF_ACCOUNT);
    }

    private Bucket address(String address) {
        return buckets.getProxy("address " + address, () -> OF_ADDRESS);
    }

    private static BucketConfiguration failures(int allowed, Duration thenOneEvery) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder().capacity(allowed).refillGreedy(1, thenOneEvery).build()).build();
    }
}
