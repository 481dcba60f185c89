package vn.danvankheo.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** A durable PostgreSQL that a test freezes, kills and starts again, always on the same port and with the same data. */
class MortalPostgres implements AutoCloseable {

    private static final String OWNER = "danvankheo";

    private final Path data;
    private EmbeddedPostgres server;
    private int port;

    MortalPostgres() {
        var folder = Path.of("target", "postgres").toAbsolutePath();
        System.setProperty("ot.epg.working-dir", folder.toString());
        try {
            Files.createDirectories(folder);
            data = Files.createTempDirectory(folder, "mortal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        var superuser = new JdbcTemplate(server.getPostgresDatabase());
        superuser.execute("create role %s login".formatted(OWNER));
        superuser.execute("create database %s owner %s".formatted(OWNER, OWNER));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, OWNER);
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(server.getDatabase(OWNER, OWNER));
    }

    void start() {
        try {
            server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
                    .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "vi-VN").setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setPGStartupWait(Duration.ofMinutes(1)).start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every process of the server stands still, as on a machine whose disk hangs: connections are accepted and nothing answers. */
    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** As when the power fails. */
    void kill() {
        var processes = processes();
        signal("KILL");
        processes.forEach(process -> process.onExit().join());
        try {
            server.close();
        } catch (IOException nothingLeftToStop) {
            throw new UncheckedIOException(nothingLeftToStop);
        }
    }

    private void signal(String name) {
        var numbers = processes().stream().map(process -> String.valueOf(process.pid())).toList();
        try {
            new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), numbers.stream()).toList()).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<ProcessHandle> processes() {
        try {
            var first = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0))).orElseThrow();
            return Stream.concat(Stream.of(first), first.descendants()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
