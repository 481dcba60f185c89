package vn.danvankheo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Import(MutableClock.class)
class TestDatabaseTests {

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    @Autowired
    private MutableClock hand;

    @Test
    void aContextHasADatabaseOfItsOwnMigratedByAnOrdinaryRole() {
        assertThat(one("select current_database()")).startsWith("test_");
        assertThat(one("select current_user")).isEqualTo("danvankheo");
        assertThat(one("select current_setting('is_superuser')")).isEqualTo("off");
        assertThat(one("select folded('Hàng Bạc')")).isEqualTo("hang bac");
    }

    @Test
    void twoDatabasesAreApart() {
        assertThat(TestDatabase.create()).isNotEqualTo(TestDatabase.create());
    }

    @Test
    void statementsAreCounted() throws Exception {
        var count = StatementCount.of(() -> {
            one("select 'a'");
            one("select 'b'");
        });

        assertThat(count.statements()).containsExactly("select 'a'", "select 'b'");
        assertThat(count.count()).isEqualTo(2);
    }

    @Test
    void theClockGoesWhereItIsSet() {
        hand.set(LocalDateTime.of(2024, 1, 19, 23, 59));
        hand.advance(Duration.ofMinutes(2));

        assertThat(LocalDate.now(clock)).isEqualTo("2024-01-20");
    }

    private String one(String sql) {
        return client.sql(sql).query(String.class).single();
    }
}
