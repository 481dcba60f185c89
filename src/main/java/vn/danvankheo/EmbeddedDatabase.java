package vn.danvankheo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cơ sở dữ liệu đi kèm: a durable PostgreSQL that lives and ends with the application; its data stay in the data directory. */
@Slf4j
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    static final String OWNER = "danvankheo";

    private final String name;
    private final EmbeddedDatabaseDirectory directory;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path data, String name) {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL does not run as root here. PostgreSQL đi kèm không chạy được dưới quyền root trên máy này.",
                    "Start the application as an ordinary user, or set SPRING_DATASOURCE_URL. "
                            + "Hãy chạy ứng dụng bằng người dùng thường, hoặc đặt SPRING_DATASOURCE_URL.");
        }
        this.name = name;
        this.directory = EmbeddedDatabaseDirectory.take(data);
        try {
            directory.prepare();
            server = start();
        } catch (Exception | ExceptionInInitializerError e) {
            directory.close();
            throw e instanceof EmbeddedDatabaseException known ? known : didNotStart(e);
        }
        try {
            directory.finish();
            createOwnerAndDatabase();
        } catch (IOException | RuntimeException e) {
            close();
            throw didNotStart(e);
        }
        log.info("Embedded PostgreSQL: {} in {}", getJdbcUrl(), directory.cluster());
    }

    private EmbeddedPostgres start() throws IOException {
        // Where the library unpacks the server. It also removes old clusters it finds there: never the folder that holds ours.
        System.setProperty("ot.epg.working-dir", directory.programs().toString());
        var log = Redirect.appendTo(directory.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwords().toString())
                .setConnectConfig("password", directory.superuserPassword())
                // the library is made for tests and switches these off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("log_checkpoints", "off")
                // solid-state disks read anywhere as fast as in a row
                .setServerConfig("random_page_cost", "1.1")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private void createOwnerAndDatabase() {
        var superuser = new JdbcTemplate(server.getPostgresDatabase());
        if (superuser.queryForList("select from pg_roles where rolname = ?", OWNER).isEmpty()) {
            superuser.execute("create role %s login password '%s'".formatted(OWNER, getPassword()));
        }
        if (superuser.queryForList("select from pg_database where datname = ?", name).isEmpty()) {
            superuser.execute("create database %s owner %s".formatted(name, OWNER));
        }
    }

    private EmbeddedDatabaseException didNotStart(Throwable cause) {
        return new EmbeddedDatabaseException(
                "The embedded PostgreSQL did not start. PostgreSQL đi kèm không khởi động được.",
                "Read %s and the cause: %s. Hãy đọc tệp nhật ký này và nguyên nhân.".formatted(directory.log(), cause),
                cause);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), name);
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return directory.ownerPassword();
    }

    /** Stops the server, then leaves the directory to the next. */
    @Override
    public void close() {
        try (directory; server) {
            log.debug("Stopping the embedded PostgreSQL");
        } catch (IOException e) {
            log.warn("The embedded PostgreSQL did not stop", e);
        }
    }
}
