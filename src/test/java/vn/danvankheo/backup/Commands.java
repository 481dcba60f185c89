package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.danvankheo.DanVanKheoApplication;
import vn.danvankheo.account.BrowserSession;
import vn.danvankheo.testing.TestDatabase;

/** The backup's commands at the database of a test, as they are typed; the log stays the test's own. */
final class Commands {

    static final String PASSPHRASE = "lấy dân làm gốc";

    private Commands() {
    }

    static int make(TestDatabase from, Path file) {
        return make(from, file, PASSPHRASE);
    }

    static int make(TestDatabase from, Path file, String passphrase) {
        return run(at(from, "--danvankheo.backup.to=" + file), passphrase);
    }

    static int restore(Path file, TestDatabase to) {
        return restore(file, to, PASSPHRASE);
    }

    static int restore(Path file, TestDatabase to, String passphrase) {
        return run(at(to, "--danvankheo.restore.from=" + file), passphrase);
    }

    static int check(Path file) {
        return run(List.of("--danvankheo.backup.check=" + file), PASSPHRASE);
    }

    static int checkTrail(TestDatabase of) {
        return run(at(of, "--danvankheo.audit.check"), PASSPHRASE);
    }

    private static List<String> at(TestDatabase database, String command) {
        return List.of(command, "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password());
    }

    private static int run(List<String> command, String passphrase) {
        var arguments = Stream.concat(command.stream(), Stream.of("--danvankheo.backup.passphrase=" + passphrase));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try {
            return BackupCommands.run(List.of(), arguments.toArray(String[]::new));
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    /** The application starts there, and the board is the year's. */
    static void theDistrictSignsIn(TestDatabase place) {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try (var application = new SpringApplicationBuilder(DanVanKheoApplication.class).profiles("demo").run("--server.port=0",
                "--spring.datasource.url=" + place.url(), "--spring.datasource.username=" + place.username(), "--spring.datasource.password=")) {
            var browser = new BrowserSession(Integer.parseInt(application.getEnvironment().getProperty("local.server.port")));
            assertThat(browser.signIn("quan", "dan-van-kheo-2023").location()).isEqualTo("/");
            assertThat(browser.get("/").body()).contains("31/38");
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    static JdbcClient in(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    /** Every table with its number of rows and a hash of all of them, columns that the database computes included; without the line of a restoring. */
    static Map<String, String> contents(TestDatabase database) {
        var client = in(database);
        var contents = new TreeMap<String, String>();
        var tables = client.sql("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'").query(String.class).list();
        for (var table : tables) {
            contents.put(table, client.sql("""
                    select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') from "%s" t
                    where to_jsonb(t) ->> 'action' is distinct from 'backup.restored'""".formatted(table)).query(String.class).single());
        }
        assertThat(contents).hasSizeGreaterThan(50);
        return contents;
    }
}
