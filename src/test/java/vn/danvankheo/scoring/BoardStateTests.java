package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.StatementCount;

/** A board that was computed is shown again as long as nothing changed that it shows, and not a moment longer. */
@HoanKiemTest
@TestPropertySource(properties = "spring.application.name=model-pages") // writes, so in a context and database of its own
class BoardStateTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2023, 11);
    private static final Pattern TABLE = Pattern.compile("(?:from|join) (\\w+)");
    private static final String DRAFT = "(select id from briefing_report where status = 'DRAFT' and accepted_at is null limit 1)";
    private static final String ACCEPTED = "(select id from briefing_report where status = 'ACCEPTED' limit 1)";
    private static final String MODEL = "(select min(id) from registered_model where registered_at is not null)";

    @Autowired
    private ScoringService scoring;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TransactionTemplate transaction;
    private long district;

    @BeforeEach
    void hoanKiem() {
        district = database.sql("select id from unit where code = 'HK'").query(Long.class).single();
    }

    @Test
    void aKeptBoardCostsOneQuestion() throws Exception {
        var computed = scoring.scoring(district, NOVEMBER).orElseThrow();

        assertThat(StatementCount.of(() -> assertThat(scoring.scoring(district, NOVEMBER)).containsSame(computed)).statements()).hasSize(1)
                .allMatch(statement -> statement.contains("board_state"));
        assertThat(computed.district()).isSameAs(computed.district());
        assertThat(computed.ward("HK-13")).isSameAs(computed.ward("HK-13")).isNotEqualTo(computed.ward("HK-12"));
    }

    @Test
    void whatWasCommittedIsOnTheNextBoard() {
        var before = scoring.scoring(district, NOVEMBER).orElseThrow();
        var withdrawn = before.district().standings().get(0).target().code();
        var sql = "update target set status = ? where code = ? and target_set_id = (select id from target_set where of_year = 2023 and district_id = ?)";

        database.sql(sql).params("WITHDRAWN", withdrawn, district).update();
        try {
            assertThat(scoring.scoring(district, NOVEMBER).orElseThrow().district().standing(withdrawn)).isEmpty();
        } finally {
            database.sql(sql).params("ACTIVE", withdrawn, district).update();
        }
        assertThat(scoring.scoring(district, NOVEMBER).orElseThrow().district()).isEqualTo(before.district());
    }

    @Test
    void aTransactionSeesWhatItChangedItselfAndLeavesNothingOfItBehind() {
        var before = scoring.scoring(district, NOVEMBER).orElseThrow();
        var target = before.district().standings().get(0).target().code();

        transaction.executeWithoutResult(undone -> {
            database.sql("update target set status = 'WITHDRAWN' where code = ?").param(target).update();
            assertThat(scoring.scoring(district, NOVEMBER).orElseThrow().district().standing(target)).isEmpty();
            undone.setRollbackOnly();
        });

        assertThat(scoring.scoring(district, NOVEMBER)).containsSame(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update unit set name = name || ' mới' where code = 'HK-01'",
        "update unit set valid_to = '2030-01-01' where kind = 'PARTY_CELL'",
        "insert into target_set (id, district_id, of_year) select nextval('target_set_seq'), id, 2031 from unit where code = 'HK'",
        "update target_group set name = name || ' mới'",
        "update target set name = name || ' mới'",
        "update allocation set assigned = assigned + 1",
        "delete from allocation",
        "update briefing_report set accepted_at = accepted_at + interval '1 second' where id = " + ACCEPTED,
        "update registered_model set decided_on = date '2023-12-01', stopped_at = now() where id = " + MODEL})
    void whatABoardShowsRaisesItsStateOnce(String change) {
        assertThat(raised(change)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update briefing_report set situation = 'Đang viết' where id = " + DRAFT,
        "update registered_model set title = title || ' (sửa)' where id = " + MODEL,
        "update account set full_name = full_name || ' mới'"})
    void whatNoBoardShowsLeavesItAlone(String change) {
        assertThat(raised(change)).isZero();
    }

    /** But for figures, which are counted with their report, and moves, which are made with their model. */
    @Test
    void whateverABoardIsComputedFromRaisesItsState() throws Exception {
        var read = new TreeSet<String>();
        transaction.executeWithoutResult(computesAnew -> {
            var asking = database.sql("update target set source = 'RECOGNIZED_MODELS', counting = 'MODELS' where id = (select min(t.id) from target t join target_set s on s.id = t.target_set_id"
                    + " where s.of_year = 2023 and t.measure = 'NUMBER' and t.accumulation = 'SUM' and t.scope = 'WARDS')").update();
            assertThat(asking).isOne();
            try {
                StatementCount.of(() -> scoring.scoring(district, NOVEMBER)).statements()
                        .forEach(statement -> TABLE.matcher(statement).results().forEach(table -> read.add(table.group(1))));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            computesAnew.setRollbackOnly();
        });

        var watched = database.sql("""
                select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
                where p.proname = 'raise_board_state'""").query(String.class).list();
        assertThat(read).contains("figure", "briefing_report", "target", "registered_model");
        read.removeAll(List.of("figure", "taken_move"));
        assertThat(watched).containsAll(read);
    }

    /** By how much the change would raise the district's counter if it were committed. */
    private long raised(String change) {
        return transaction.execute(undone -> {
            undone.setRollbackOnly();
            var before = counter();
            assertThat(database.sql(change).update()).as(change).isPositive();
            database.sql("set constraints all immediate").update();
            return counter() - before;
        });
    }

    private long counter() {
        return database.sql("select counter from board_state where district_id = ?").param(district).query(Long.class).single();
    }
}
