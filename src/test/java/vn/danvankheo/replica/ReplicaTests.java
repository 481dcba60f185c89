package vn.danvankheo.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.testing.TestDatabase;

/** Who is asked; two databases stand for the primary and its copy. With a real copy: {@link vn.danvankheo.TwoInstancesTests}. */
class ReplicaTests {

    private static final String ANSWERING = "select inet_server_port() || '/' || current_database()";
    private static final TestDatabase PRIMARY = TestDatabase.create();
    private static final TestDatabase COPY = TestDatabase.create();

    private Replica replica;
    private DataSource database;

    @BeforeEach
    void aCopyThatIsUpToDate() {
        replica = new Replica(new ReplicaSettings(COPY.url(), COPY.username(), COPY.password(), Duration.ofSeconds(10)));
        replica.compare(-1, System.nanoTime());
        database = replica.behind(new DriverManagerDataSource(PRIMARY.url(), PRIMARY.username(), PRIMARY.password()));
    }

    @AfterEach
    void end() {
        replica.showing(false);
        replica.close();
    }

    @Test
    void whatIsShownComesFromTheCopy() {
        replica.showing(true);

        assertThat(asked("vn.danvankheo.movement.Models.list", true)).isEqualTo(COPY.url());
    }

    @Test
    void whatMayWriteReadsThePrimary() {
        replica.showing(true);

        assertThat(asked("vn.danvankheo.movement.Registrations.register", false)).isEqualTo(PRIMARY.url());
        assertThat(answering(JdbcClient.create(database))).isEqualTo(PRIMARY.url());
    }

    @Test
    void whatIsNoListReadsThePrimary() {
        assertThat(asked("vn.danvankheo.account.Viewers.stillSignedIn", true)).isEqualTo(PRIMARY.url());
    }

    @Test
    void aBoardIsReadFromThePrimary() {
        replica.showing(true);

        assertThat(asked("vn.danvankheo.scoring.ScoringService.scoring", true)).isEqualTo(PRIMARY.url());
    }

    @Test
    void aCopyThatLagsIsNotAsked() {
        replica.showing(true);
        replica.compare(-1, System.nanoTime() - Duration.ofSeconds(11).toNanos());

        assertThat(asked("vn.danvankheo.movement.Models.list", true)).isEqualTo(PRIMARY.url());
    }

    @Test
    void aCopyThatNeverCameToThePlaceIsNotAsked() {
        replica.showing(true);
        replica.compare(-1, System.nanoTime() - Duration.ofSeconds(11).toNanos());
        replica.compare(1, System.nanoTime());

        assertThat(replica.hasReplayed(1)).isFalse();
        assertThat(asked("vn.danvankheo.movement.Models.list", true)).isEqualTo(PRIMARY.url());
    }

    @Test
    void whenTheCopyCannotBeReachedThePrimaryAnswersAndRefusesWritesAllTheSame() {
        replica.showing(true);
        replica.close();

        assertThat(asked("vn.danvankheo.movement.Models.list", true)).isEqualTo(PRIMARY.url());
        assertThat(inTransaction("vn.danvankheo.movement.Models.list", true, "show transaction_read_only")).isEqualTo("on");
        assertThat(replica.isFresh()).isFalse();
    }

    private String asked(String transaction, boolean readOnly) {
        return "jdbc:postgresql://127.0.0.1:" + inTransaction(transaction, readOnly, ANSWERING);
    }

    private static String answering(JdbcClient client) {
        return "jdbc:postgresql://127.0.0.1:" + client.sql(ANSWERING).query(String.class).single();
    }

    private String inTransaction(String name, boolean readOnly, String sql) {
        var definition = new DefaultTransactionDefinition();
        definition.setName(name);
        definition.setReadOnly(readOnly);
        return new TransactionTemplate(new JdbcTransactionManager(database), definition)
                .execute(inOne -> JdbcClient.create(database).sql(sql).query(String.class).single());
    }
}
