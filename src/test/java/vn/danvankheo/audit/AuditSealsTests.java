package vn.danvankheo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.SignedIn;
import vn.danvankheo.testing.HoanKiemTest;

/** Somebody with the database's password would like an act not to have happened. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=account-pages")
class AuditSealsTests {

    @Autowired
    private AuditSeals seals;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void threeActsAreSealedOneByOne() {
        behindItsBack("delete from audit_seal");
        for (var act : new String[] {"một", "hai", "ba"}) {
            trail.record("account.created", act, null);
            seals.seal();
        }
    }

    @AfterEach
    void theTrailIsAsItWas() {
        behindItsBack("delete from audit_seal");
        behindItsBack("delete from audit_entry where subject in ('một', 'hai', 'ba', 'chen', 'bốn')");
    }

    @Test
    void anUntouchedTrailIsSound() throws Exception {
        seals.seal();

        assertThat(seals.check().isSound()).isTrue();
        assertThat(seals.check().seals()).isEqualTo(3);
        assertThat(seals.check().entries()).isEqualTo(database.sql("select count(*) from audit_entry").query(Long.class).single());
        mvc.perform(get("/nhat-ky/niem-phong").with(SignedIn.as("admin"))).andExpect(content().string(containsString("Nhật ký còn nguyên.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set actor = 'ai khác' where subject = 'hai'",
        "update audit_entry set at = at + interval '1 microsecond' where subject = 'hai'",
        "delete from audit_entry where subject = 'hai'",
        "update audit_entry set detail = '' where subject = 'hai'"})
    void whateverIsChangedBehindItsBackBreaksTheSealsFromThereOn(String change) throws Exception {
        behindItsBack(change);

        assertThat(seals.check().broken().number()).isEqualTo(2);
        mvc.perform(get("/nhat-ky/niem-phong").with(SignedIn.as("admin"))).andExpect(content().string(containsString("niêm phong số 2 không khớp")));
    }

    @Test
    void aSealSetAnewDoesNotMendTheNext() {
        behindItsBack("update audit_entry set actor = 'ai khác' where subject = 'hai'");
        behindItsBack("""
                update audit_seal s set hash = audit_hash(b.hash, b.through, s.through) from audit_seal b where s.number = 2 and b.number = 1""");

        assertThat(seals.check().broken().number()).isEqualTo(3);
    }

    @Test
    void nothingIsSealedWhileSomebodyIsInTheMiddleOfWriting() throws Exception {
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        var people = Executors.newSingleThreadExecutor();
        var writing = people.submit(() -> transaction.executeWithoutResult(act -> {
            trail.record("account.created", "bốn", null);
            written.countDown();
            await(sealed);
        }));
        written.await();

        try {
            assertThatThrownBy(seals::seal).isInstanceOf(DataAccessException.class).hasMessageContaining("lock timeout");
        } finally {
            sealed.countDown();
            writing.get();
            people.shutdown();
        }
        seals.seal();

        assertThat(seals.check().seals()).isEqualTo(4);
        assertThat(seals.check().isSound()).isTrue();
    }

    private static void await(CountDownLatch moment) {
        try {
            moment.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As whoever owns the tables could. */
    private void behindItsBack(String change) {
        transaction.executeWithoutResult(inOne -> {
            for (var table : new String[] {"audit_entry", "audit_seal"}) {
                database.sql("alter table " + table + " disable trigger user").update();
            }
            database.sql(change).update();
            for (var table : new String[] {"audit_entry", "audit_seal"}) {
                database.sql("alter table " + table + " enable trigger user").update();
            }
        });
    }
}
