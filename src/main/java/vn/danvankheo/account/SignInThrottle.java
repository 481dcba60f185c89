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

    boolean allows(String username, String address) {
        return account(username).estimateAbilityToConsume(1).canBeConsumed() && address(address).estimateAbilityToConsume(1).canBeConsumed();
    }

    void failed(String username, String address) {
        account(username).tryConsume(1);
        address(address).tryConsume(1);
        buckets.removeExpired(STALE_ROWS_SWEPT);
    }

    void succeeded(String username) {
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
