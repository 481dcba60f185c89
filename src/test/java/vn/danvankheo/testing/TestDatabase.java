package vn.danvankheo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL a test run; each {@link #create()} copies a database that was migrated once, in a tenth of a second. */
public record TestDatabase(String url, String username, String password) {

    private static final String OWNER = "danvankheo";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new migrated database that nobody else uses, owned as in production by a role that is no superuser. */
    public static TestDatabase create() {
        return Server.ONLY.copy("test_" + COUNT.incrementAndGet(), "migrated");
    }

    /** A new database without a single table. */
    public static TestDatabase createBare() {
        return Server.ONLY.copy("test_" + COUNT.incrementAndGet(), "template1");
    }

    private static class Server {

        private static final Server ONLY = new Server();

        private final EmbeddedPostgres postgres;
        private final JdbcTemplate superuser;

        private Server() {
            postgres = start();
            superuser = new JdbcTemplate(postgres.getPostgresDatabase());
            superuser.execute("create role %s login".formatted(OWNER));
            superuser.execute("create database migrated owner %s".formatted(OWNER));
            Flyway.configure().dataSource(postgres.getDatabase(OWNER, "migrated")).load().migrate();
        }

        private static EmbeddedPostgres start() {
            var folder = Path.of("target", "postgres").toAbsolutePath();
            System.setProperty("ot.epg.working-dir", folder.toString());
            try {
                Files.createDirectories(folder);
                return EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createTempDirectory(folder, "data"))
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "vi-VN")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("random_page_cost", "1.1")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized TestDatabase copy(String name, String template) {
            superuser.execute("create database %s template %s owner %s".formatted(name, template, OWNER));
            return new TestDatabase("jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), name), OWNER, "");
        }
    }
}
