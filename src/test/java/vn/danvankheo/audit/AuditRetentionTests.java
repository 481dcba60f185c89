package vn.danvankheo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.testing.HoanKiemTest;

/** It is December 2023 and lines are kept for two years: what was sealed in 2020 and 2021 goes, what stands from there on can still be checked. */
@HoanKiemTest
@Transactional
class AuditRetentionTests {

    @Autowired
    private AuditRetention retention;
    @Autowired
    private AuditSeals seals;
    @Autowired
    private JdbcClient database;

    @BeforeEach
    void threeYearsAreSealed() {
        database.sql("alter table audit_entry disable trigger user").update();
        database.sql("alter table audit_seal disable trigger user").update();
        database.sql("delete from audit_entry").update();
        database.sql("delete from audit_seal").update();
        database.sql("alter table audit_entry enable trigger user").update();
        database.sql("alter table audit_seal enable trigger user").update();
        for (var at : List.of("2020-12-01T08:00:00Z", "2021-12-01T08:00:00Z", "2022-12-01T08:00:00Z")) {
            write(Instant.parse(at));
            seals.seal();
        }
    }

    @Test
    void oldLinesGoAndTheChainOfTheOthersHangsOnTheLastSealOverThem() {
        retention.forget();

        assertThat(years()).containsExactly(2022, 2023);
        assertThat(database.sql("select number from audit_seal order by number").query(Long.class).list()).containsExactly(2L, 3L);
        assertThat(database.sql("select subject || ': ' || detail from audit_entry where action = 'audit.forgotten'").query(String.class).single())
                .startsWith("2 dòng quá thời hạn giữ: Đến niêm phong số 2, mã ");
        seals.seal();
        assertThat(seals.check().isSound()).isTrue();
        assertThat(seals.check().seals()).isEqualTo(2);
        assertThat(seals.check().entries()).isEqualTo(2);
    }

    @Test
    void theNextNightFindsNothing() {
        retention.forget();
        retention.forget();

        assertThat(database.sql("select count(*) from audit_entry where action = 'audit.forgotten'").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoeverPutsAnOldLineBackIsFound() {
        retention.forget();
        database.sql("insert into audit_entry (id, at, actor, action, subject) overriding system value select min(id) - 1, '2021-01-01 08:00+07', 'quan', 'report.accepted', 'bịa' from audit_entry").update();
        assertThat(seals.check().broken().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from audit_entry where at < '2021-01-01'", "delete from audit_seal where number = 1", "update audit_seal set forgotten_at = now() where number = 1"})
    void onlyTheJobLetsGo(String attempt) {
        assertThatThrownBy(() -> database.sql(attempt).update()).hasMessageContaining("append-only");
    }

    /** Of the database's own year, whatever the application's clock says. */
    @Test
    void notEvenTheJobGetsAtALineOfTheLastTwelveMonthsOrAtOneThatWasNotSealed() {
        write(InstantSource.system().instant().minusSeconds(300L * 24 * 3600));
        seals.seal();
        database.sql("set local danvankheo.audit_retention = 'on'").update();
        database.sql("savepoint here").update();
        assertThatThrownBy(() -> database.sql("delete from audit_entry where at > now() - interval '12 months'").update()).hasMessageContaining("append-only");
        database.sql("rollback to savepoint here").update();
        write(Instant.parse("2020-01-01T08:00:00Z"));
        assertThatThrownBy(() -> database.sql("delete from audit_entry where at < '2020-06-01'").update()).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P11M", "P364D", "P0D", "P-2Y"})
    void lessThanTwelveMonthsIsRefusedAtTheStart(String period) {
        assertThatThrownBy(() -> new AuditSettings(Period.parse(period))).hasMessageContaining("ít nhất 12 tháng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P12M", "P1Y", "P365D", "P5Y"})
    void twelveMonthsAndMoreAreKept(String period) {
        assertThatCode(() -> new AuditSettings(Period.parse(period))).doesNotThrowAnyException();
    }

    private void write(Instant at) {
        database.sql("insert into audit_entry (at, actor, action, subject) values (?, 'quan', 'report.accepted', 'Phường Hàng Bạc')")
                .param(ZonedDateTime.ofInstant(at, ClockConfiguration.HA_NOI).toOffsetDateTime()).update();
    }

    private List<Integer> years() {
        return database.sql("select distinct extract(year from at)::int from audit_entry order by 1").query(Integer.class).list();
    }
}
