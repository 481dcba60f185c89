package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.danvankheo.backup.Commands.contents;
import static vn.danvankheo.backup.Commands.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.testing.HoanKiemTest;
import vn.danvankheo.testing.TestDatabase;

/** Fire drill: a district's year is backed up while it goes on; its machine burns, and it goes on elsewhere. */
@HoanKiemTest
@TestPropertySource(properties = "danvankheo.demo-story=true")
@ExtendWith(OutputCaptureExtension.class)
class BackupDrillTests {

    /** What is no record: whoever was signed in signs in again. */
    private static final List<String> LEFT_OUT = List.of("spring_session", "spring_session_attributes", "sign_in_bucket", "shedlock", "prepared_export");

    @TempDir
    private static Path drawer;
    private static Path backup;
    private static Map<String, String> contents;

    @Value("${spring.datasource.url}")
    private String url;
    @Value("${spring.datasource.username}")
    private String username;

    @BeforeEach
    void theYearIsBackedUp() {
        if (backup == null) {
            contents = contents(year());
            assertThat(Commands.make(year(), drawer.resolve("nam-2023.zip.gpg"))).isZero();
            backup = drawer.resolve("nam-2023.zip.gpg");
        }
    }

    @Test
    void allOfItIsThereElsewhereAndPeopleGoOnWorking(CapturedOutput output) {
        in(year()).sql("insert into sign_in_bucket (id) values ('ai đó gõ sai')").update();
        var elsewhere = TestDatabase.createBare();

        assertThat(Commands.restore(backup, elsewhere)).isZero();

        assertThat(output).contains("Đã khôi phục từ " + backup);
        var restored = contents(elsewhere);
        assertThat(restored.keySet()).isEqualTo(contents.keySet());
        assertThat(restored).allSatisfy((table, rows) -> {
            if (LEFT_OUT.contains(table)) {
                assertThat(rows).as(table).startsWith("0 ");
            } else if (!table.equals("flyway_schema_history")) {
                assertThat(rows).as(table).isEqualTo(contents.get(table));
            }
        });
        assertThat(restored.get("stored_content")).doesNotStartWith("0 ");
        assertThat(rules(elsewhere)).isEqualTo(rules(year())).hasSizeGreaterThan(100);
        assertThatThrownBy(() -> in(elsewhere).sql("delete from audit_entry").update()).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(in(elsewhere).sql("select detail from audit_entry where action = 'backup.restored'").query(String.class).single()).contains("dòng");
        Commands.theDistrictSignsIn(elsewhere);
    }

    /** A report's version and its moves are raised together, hundreds of times a second. */
    @Test
    void whatIsBackedUpWhileSomebodyWritesIsOneMoment(@TempDir Path folder) throws Exception {
        var busy = TestDatabase.create();
        assertThat(Commands.restore(backup, busy)).isZero();
        assertThat(moves(busy)).isEqualTo(movesByVersion(busy) + movesBefore());
        var goOn = new AtomicBoolean(true);
        var writer = CompletableFuture.runAsync(() -> raiseTogether(busy, goOn));
        await().until(() -> moves(busy) > moves(year()) + 10);

        assertThat(Commands.make(busy, folder.resolve("luc-dang-ghi.zip.gpg"))).isZero();
        goOn.set(false);
        writer.join();

        var elsewhere = TestDatabase.create();
        assertThat(Commands.restore(folder.resolve("luc-dang-ghi.zip.gpg"), elsewhere)).isZero();
        assertThat(moves(elsewhere)).isEqualTo(movesByVersion(elsewhere) + movesBefore());
        assertThat(moves(elsewhere)).isBetween(moves(year()) + 10, moves(busy) - 1);
    }

    @Test
    void theBackupIsForItsOwnerAloneAndNoneIsOverwritten(CapturedOutput output) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        var before = Files.getLastModifiedTime(backup);

        assertThat(Commands.make(year(), backup)).isEqualTo(1);

        assertThat(output).contains("Đã có tệp");
        assertThat(Files.getLastModifiedTime(backup)).isEqualTo(before);
        try (var files = Files.list(drawer)) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void aBackupThatCannotBeUsedLeavesThePlaceEmpty(@TempDir Path folder, CapturedOutput output) throws IOException {
        var place = TestDatabase.createBare();
        var whole = Files.readAllBytes(backup);
        var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 1));
        var altered = whole.clone();
        altered[whole.length / 2] ^= 1;

        assertThat(Commands.restore(cut, place)).isEqualTo(1);
        assertThat(output).contains("Tệp %s không phải bản sao lưu, bị cắt cụt hoặc đã bị sửa".formatted(cut));
        assertThat(Commands.restore(Files.write(folder.resolve("altered"), altered), place)).isEqualTo(1);
        assertThat(Commands.check(folder.resolve("altered"))).isEqualTo(1);
        assertThat(Commands.restore(backup, place, "không phải câu ấy")).isEqualTo(1);
        assertThat(output).contains("Sai mật khẩu của bản sao lưu");
        assertThat(Commands.restore(folder.resolve("none"), place)).isEqualTo(1);

        assertThat(in(place).sql("select count(*) from pg_class where relnamespace = 'public'::regnamespace").query(Integer.class).single()).isZero();
        assertThat(Commands.check(backup)).isZero();
        assertThat(output).contains("còn nguyên");
    }

    @Test
    void aPlaceWhereSomebodyWorksIsLeftAsItIs(CapturedOutput output) {
        var inUse = TestDatabase.create();
        in(inUse).sql("insert into unit (id, kind, code, name, short_name, valid_from) values (1, 'DISTRICT', 'TX', 'Quận Thanh Xuân', 'Thanh Xuân', '2020-01-01')").update();
        var before = contents(inUse);

        assertThat(Commands.restore(backup, inUse)).isEqualTo(1);

        assertThat(output).contains("Cơ sở dữ liệu đích đã có dữ liệu");
        assertThat(contents(inUse)).isEqualTo(before);
    }

    @Test
    void aBackupOfANewerVersionWaitsForThatVersion(@TempDir Path folder, CapturedOutput output) {
        var newer = TestDatabase.create();
        in(newer).sql("insert into flyway_schema_history values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 0, 'danvankheo', now(), 0, true)").update();
        assertThat(Commands.make(newer, folder.resolve("newer"))).isZero();
        var place = TestDatabase.createBare();

        assertThat(Commands.restore(folder.resolve("newer"), place)).isEqualTo(1);

        assertThat(output).contains("phiên bản mới hơn");
        assertThat(in(place).sql("select to_regclass('account') is null").query(Boolean.class).single()).isTrue();
    }

    @Test
    void withoutAPassphraseOrWithoutDataNothingIsMade(@TempDir Path folder, CapturedOutput output) {
        assertThat(Commands.make(year(), folder.resolve("none"), "")).isEqualTo(1);
        assertThat(output).contains("Chưa đặt mật khẩu của bản sao lưu");
        assertThat(Commands.make(year(), folder.resolve("none"), "ngắn")).isEqualTo(1);
        assertThat(output).contains("phải có từ 12 ký tự");
        assertThat(Commands.make(TestDatabase.createBare(), folder.resolve("none"))).isEqualTo(1);
        assertThat(output).contains("chưa có gì để sao lưu");

        assertThat(folder).isEmptyDirectory();
    }

    private TestDatabase year() {
        return new TestDatabase(url, username, "");
    }

    private static void raiseTogether(TestDatabase database, AtomicBoolean goOn) {
        try (var connection = singleConnection(database)) {
            var client = JdbcClient.create(connection);
            var transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
            while (goOn.get()) {
                transaction.executeWithoutResult(inOne -> {
                    client.sql("update briefing_report set version = version + 1 where id = (select id from briefing_report order by random() limit 1)").update();
                    client.sql("""
                            insert into report_move (id, report_id, from_status, to_status, at, actor)
                            select nextval('report_move_seq'), max(id), 'DRAFT', 'SUBMITTED', now(), 'phuong03' from briefing_report""").update();
                });
            }
        }
    }

    private static SingleConnectionDataSource singleConnection(TestDatabase database) {
        return new SingleConnectionDataSource(database.url(), database.username(), database.password(), true);
    }

    private long movesBefore() {
        return moves(year()) - movesByVersion(year());
    }

    private static long moves(TestDatabase database) {
        return in(database).sql("select count(*) from report_move").query(Long.class).single();
    }

    private static long movesByVersion(TestDatabase database) {
        return in(database).sql("select sum(version) from briefing_report").query(Long.class).single();
    }

    /** Constraints, triggers and where the sequences stand. */
    private static List<String> rules(TestDatabase database) {
        return in(database).sql("""
                select concat_ws(' ', conrelid::regclass, conname, condeferrable, condeferred, convalidated) from pg_constraint where connamespace = 'public'::regnamespace
                union all select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
                union all select concat_ws(' ', sequencename, last_value) from pg_sequences where sequencename <> 'audit_entry_id_seq'
                order by 1""").query(String.class).list();
    }
}
