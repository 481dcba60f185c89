package vn.danvankheo.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.testing.HoanKiemTest;

/** Some have not come for weeks. */
@HoanKiemTest
@Transactional
class IdleAccountsTests {

    @Autowired
    private AccountRepository accounts;
    @Autowired
    private Assignments posts;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EntityManager entities;

    @BeforeEach
    void everybodyWasHereToday() {
        signedIn("%", 0);
    }

    @Test
    void whoeverDidNotComeForFortyFiveDaysIsLocked() {
        signedIn("phuong07", 46);
        signedIn("phuong08", 44);

        night(45);

        assertThat(locked()).containsExactly("phuong07");
        assertThat(database.sql("select subject, detail, actor from audit_entry where action = 'account.locked-idle'").query().singleRow().values())
                .containsExactly("Cán bộ phường Hàng Bồ (phuong07)", "45 ngày không đăng nhập", AuditTrail.SYSTEM);
    }

    @Test
    void whoeverWasUnlockedHasTheWholeTimeAgain() {
        signedIn("phuong07", 46);
        night(45);
        accounts.findByUsername("phuong07").orElseThrow().unlock(clock.instant());

        night(45);

        assertThat(locked()).isEmpty();
    }

    @Test
    void signingInIsBeingHere() {
        signedIn("phuong07", 46);
        accounts.signedIn("phuong07", clock.instant());

        night(45);

        assertThat(locked()).isEmpty();
    }

    @Test
    void theLastAdministratorIsLeft() {
        signedIn("admin", 400);
        signedIn("phuong07", 400);

        night(45);

        assertThat(locked()).containsExactly("phuong07");
    }

    @Test
    void withoutTheSettingNobodyIsLocked() {
        signedIn("%", 400);

        night(0);

        assertThat(locked()).isEmpty();
    }

    private void night(int days) {
        new IdleAccounts(new IdleSettings(days), accounts, posts, audit, clock).lock();
        entities.flush();
        entities.clear();
    }

    private void signedIn(String username, int daysAgo) {
        database.sql("update account set idle_since = ? where username like ?").params(clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC), username).update();
    }

    private List<String> locked() {
        entities.flush();
        return database.sql("select username from account where locked_at is not null order by username").query(String.class).list();
    }
}
