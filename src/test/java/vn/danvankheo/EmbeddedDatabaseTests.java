package vn.danvankheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    private static Path data;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        data = folder.resolve("dữ liệu");
        database = new EmbeddedDatabase(data, "danvankheo");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void itKeepsWhatWasCommitted() {
        assertThat(shown("fsync")).isEqualTo("on");
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("full_page_writes")).isEqualTo("on");
    }

    @Test
    void itListensToThisMachineOnly() throws Exception {
        var socketDirectoryAndAddress = Files.readAllLines(data.resolve("pg17").resolve("postmaster.pid")).subList(4, 6);

        assertThat(socketDirectoryAndAddress).containsExactly("", "127.0.0.1");
    }

    @Test
    void itSortsTheVietnameseWay() {
        var sorted = sql("""
                select word from unnest(array['Đa', 'Dê', 'Du', 'Ba', 'Ê', 'E', 'mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'Ơ', 'Ô', 'O']) word
                order by word""").query(String.class).list();

        assertThat(sorted).containsExactly("Ba", "Dê", "Du", "Đa", "E", "Ê", "ma", "mà", "mả", "mã", "má", "mạ", "O", "Ô", "Ơ");
        assertThat(sql("select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database()")
                .query(String.class).single()).isEqualTo("i vi-VN");
    }

    @Test
    void itsOwnerIsNoSuperuserButOwnsTheDatabase() {
        var owner = sql("""
                select r.rolname, r.rolsuper, r.rolcreaterole, r.rolcreatedb
                from pg_database d join pg_roles r on r.oid = d.datdba
                where d.datname = current_database() and r.rolname = current_user""").query().singleRow();

        assertThat(owner).containsEntry("rolname", "danvankheo").containsEntry("rolsuper", false)
                .containsEntry("rolcreaterole", false).containsEntry("rolcreatedb", false);
    }

    @Test
    void itAsksForThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "danvankheo", "sai"))
                .extracting(SQLException::getSQLState).isEqualTo("28P01");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", ""));
    }

    @Test
    void nobodyElseOnTheMachineMayLookIn() throws Exception {
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("pg17"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("pg17-programs"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("pg17.passwords"))).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("pg17.log"))).isEqualTo("rw-------");
    }

    @Test
    void aSecondInstanceIsToldThatTheDirectoryIsInUse() {
        assertThatThrownBy(() -> new EmbeddedDatabase(data, "danvankheo"))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("Another instance uses the data directory")
                .hasMessageContaining("Một ứng dụng khác đang dùng thư mục dữ liệu này");
    }

    @Test
    void theSentenceReachesTheOperatorWithoutAStackTrace() {
        var failure = new IllegalStateException(new EmbeddedDatabaseException("Đang được dùng.", "Hãy dừng ứng dụng kia."));

        var analysis = new EmbeddedDatabaseFailureAnalyzer().analyze(failure);

        assertThat(analysis.getDescription()).isEqualTo("Đang được dùng.");
        assertThat(analysis.getAction()).isEqualTo("Hãy dừng ứng dụng kia.");
    }

    @Test
    void theNextStartFindsTheDataAndTheDemonstrationDoesNot() {
        sql("create table kept (name text)").update();
        sql("insert into kept values ('Đồng Xuân')").update();

        database.close();
        try (var demonstration = new EmbeddedDatabase(data, "danvankheo_demo")) {
            assertThat(client(demonstration).sql("select to_regclass('kept') is null").query(Boolean.class).single()).isTrue();
        }
        database = new EmbeddedDatabase(data, "danvankheo");

        assertThat(sql("select name from kept").query(String.class).single()).isEqualTo("Đồng Xuân");
    }

    @Test
    void theProcessNumberOfSomebodyElseDoesNotPreventTheStart() throws Exception {
        var pidFile = data.toRealPath().resolve("pg17").resolve("postmaster.pid");
        database.close();
        Files.writeString(pidFile, "%d%n%s%n".formatted(ProcessHandle.current().pid(), pidFile.getParent()));

        database = new EmbeddedDatabase(data, "danvankheo");

        assertThat(sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aFirstStartThatWasCutOffBeginsAnew(@TempDir Path other) throws Exception {
        Files.createDirectory(other.resolve("pg17"));
        Files.createFile(other.resolve("pg17").resolve("postgresql.conf"));
        Files.createFile(other.resolve("pg17.unfinished"));

        try (var begun = new EmbeddedDatabase(other, "danvankheo")) {
            assertThat(client(begun).sql("select 1").query(Integer.class).single()).isEqualTo(1);
            assertThat(other.resolve("pg17.unfinished")).doesNotExist();
        }
    }

    @Test
    void aKilledApplicationLosesNothingThatWasCommitted(@TempDir Path other) throws Exception {
        var application = anotherApplication(other);
        var locked = catchThrowable(() -> new EmbeddedDatabase(other, "danvankheo"));
        application.destroyForcibly().waitFor();
        var orphan = server(other);
        assertThat(orphan.isAlive()).isTrue();

        try (var restarted = new EmbeddedDatabase(other, "danvankheo")) {
            assertThat(locked).hasMessageContaining("Another instance");
            assertThat(orphan.isAlive()).isFalse();
            assertThat(client(restarted).sql("select name from survivor").query(String.class).single()).isEqualTo("Hàng Bạc");
        }
        assertThat(other.resolve("pg17").resolve("postmaster.pid")).doesNotExist();
    }

    private static Process anotherApplication(Path data) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                EmbeddedDatabaseProcess.class.getName(), data.toString()).redirectError(Redirect.INHERIT).start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); !EmbeddedDatabaseProcess.READY.equals(line); line = output.readLine()) {
            assertThat(line).as("the other application ended early").isNotNull();
        }
        return process;
    }

    private static ProcessHandle server(Path data) throws Exception {
        var pid = Files.readAllLines(data.resolve("pg17").resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String shown(String setting) {
        return sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient.StatementSpec sql(String sql) {
        return client(database).sql(sql);
    }

    private static JdbcClient client(EmbeddedDatabase of) {
        return JdbcClient.create(new DriverManagerDataSource(of.getJdbcUrl(), of.getUsername(), of.getPassword()));
    }
}
