package vn.danvankheo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL and a streaming copy of it that holds every acknowledged commit. Both run on their own, until they are killed or this is closed. */
public class DatabasePair implements AutoCloseable {

    private static final String NAME = "danvankheo";

    private final Path folder;
    private final int copyPort;
    private final EmbeddedPostgres primary;
    private EmbeddedPostgres copy;

    /** The primary alone, for now. */
    public DatabasePair() throws IOException {
        var servers = Files.createDirectories(Path.of("target", "postgres").toAbsolutePath());
        System.setProperty("ot.epg.working-dir", servers.toString());
        folder = Files.createTempDirectory(servers, "pair");
        try (var free = new ServerSocket(0)) {
            copyPort = free.getLocalPort();
        }
        primary = server("primary").setServerConfig("wal_keep_size", "1GB").start();
        JdbcClient.create(primary.getPostgresDatabase()).sql("create role %s login".formatted(NAME)).update();
        JdbcClient.create(primary.getPostgresDatabase()).sql("create database %1$s owner %1$s".formatted(NAME)).update();
    }

    /** Names both; whichever is the primary answers. */
    public String url() {
        return url("primary");
    }

    /** Names both; whichever is the copy answers. */
    public String copyUrl() {
        return url("secondary");
    }

    private String url(String role) {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=%s&hostRecheckSeconds=1&connectTimeout=2&socketTimeout=10"
                .formatted(primary.getPort(), copyPort, NAME, role);
    }

    public String username() {
        return NAME;
    }

    public JdbcClient primary() {
        return JdbcClient.create(primary.getDatabase("postgres", NAME));
    }

    public JdbcClient copy() {
        return JdbcClient.create(copy.getDatabase("postgres", NAME));
    }

    /** Copies the primary while it works, and from then on no commit is acknowledged before the copy has it on its disk. */
    public void startCopy() throws IOException, SQLException {
        var data = folder.resolve("copy");
        try (var connection = primary.getPostgresDatabase().getConnection()) {
            var backup = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            backup.sql("select pg_backup_start('copy', fast => true)").query(String.class).single();
            Files.walkFileTree(folder.resolve("primary"), new Copying(folder.resolve("primary"), data));
            Files.writeString(data.resolve("backup_label"), backup.sql("select labelfile from pg_backup_stop(wait_for_archive => false)").query(String.class).single());
        }
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(data.resolve("postgresql.auto.conf"), "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(primary.getPort()),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        copy = server("copy").setCleanDataDirectory(false).setPort(copyPort).start();
        primary().sql("alter system set synchronous_standby_names = '*'").update();
        primary().sql("select pg_reload_conf()").query(Boolean.class).single();
        while (!primary().sql("select exists (select from pg_stat_replication where sync_state = 'sync')").query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }

    /** {@code kill -9}. */
    public void killPrimary() throws IOException {
        kill("primary");
    }

    public void promoteCopy() {
        copy().sql("select pg_promote()").query(Boolean.class).single();
    }

    private EmbeddedPostgres.Builder server(String name) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve(name))
                .setRegisterShutdownHook(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setPGStartupWait(Duration.ofMinutes(1));
    }

    private void kill(String name) throws IOException {
        var pid = folder.resolve(name).resolve("postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0))).ifPresent(server -> {
                server.destroyForcibly();
                server.onExit().join();
            });
        }
    }

    @Override
    public void close() throws IOException {
        kill("primary");
        kill("copy");
        FileSystemUtils.deleteRecursively(folder);
    }

    /** All but what belongs to the running server alone; the log comes by streaming. */
    private static class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var name = from.relativize(file);
            if (!name.startsWith("pg_wal") && !name.startsWith("postmaster.pid") && !name.startsWith("epg-lock")) {
                Files.copy(file, to.resolve(name));
            }
            return FileVisitResult.CONTINUE;
        }

        /** Gone since its directory was read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
