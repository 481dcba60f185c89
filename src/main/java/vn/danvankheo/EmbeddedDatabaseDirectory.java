package vn.danvankheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.FileSystemUtils;

/**
 * Thư mục dữ liệu: the folder of the embedded server, for one application at a time and for no other user's eyes.
 * The names carry the major version, because no other one can read the cluster.
 */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
class EmbeddedDatabaseDirectory implements AutoCloseable {

    /** Looked at before the lock: opening and closing its file once more would drop the lock that this JVM holds. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path data;
    private final FileChannel lock;

    /** Takes the folder until it is closed; whoever comes second is told so. */
    static EmbeddedDatabaseDirectory take(Path folder) {
        try {
            Files.createDirectories(folder, onlyForUs("rwx------"));
            var data = folder.toRealPath();
            if (!TAKEN.add(data)) {
                throw inUse(data);
            }
            var lock = FileChannel.open(data.resolve("pg17.lock"),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), onlyForUs("rw-------"));
            if (lock.tryLock() == null) {
                lock.close();
                TAKEN.remove(data);
                throw inUse(data);
            }
            return new EmbeddedDatabaseDirectory(data, lock);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The data directory %s cannot be used. Không dùng được thư mục dữ liệu này.".formatted(folder.toAbsolutePath()),
                    "Make it writable for this user, or set DANVANKHEO_DATA to another directory (%s). ".formatted(e)
                            + "Hãy cho phép người dùng này ghi vào, hoặc đặt DANVANKHEO_DATA là thư mục khác.", e);
        }
    }

    private static DirectoryInUseException inUse(Path data) {
        return new DirectoryInUseException(
                "Another instance uses the data directory %s. Một ứng dụng khác đang dùng thư mục dữ liệu này.".formatted(data),
                "Stop the other instance, or set DANVANKHEO_DATA to another directory. "
                        + "Hãy dừng ứng dụng kia, hoặc đặt DANVANKHEO_DATA là thư mục khác.");
    }

    Path cluster() {
        return data.resolve("pg17");
    }

    /** The library opens this folder to every user; the one around it stays shut. */
    Path programs() {
        return data.resolve("pg17-programs").resolve("unpacked");
    }

    Path log() {
        return data.resolve("pg17.log");
    }

    /** First line: the superuser's, as initdb reads it. Second line: the owner's. */
    Path passwords() {
        return data.resolve("pg17.passwords");
    }

    /** Stands there from before initdb until the server answered once: a cluster beside it never held anything. */
    private Path unfinished() {
        return data.resolve("pg17.unfinished");
    }

    String superuserPassword() {
        return password(0);
    }

    String ownerPassword() {
        return password(1);
    }

    private String password(int line) {
        try {
            return Files.readAllLines(passwords()).get(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears what a killed run left behind, and makes ready for the first run. */
    void prepare() throws IOException {
        stopOrphan();
        Files.createDirectories(programs().getParent(), onlyForUs("rwx------"));
        Files.deleteIfExists(log());
        Files.createFile(log(), onlyForUs("rw-------"));
        if (Files.exists(unfinished())) {
            FileSystemUtils.deleteRecursively(cluster());
        }
        if (Files.notExists(cluster())) {
            writePasswords();
        } else if (Files.notExists(passwords())) {
            throw new EmbeddedDatabaseException(
                    "The passwords of the database in %s are missing. Thiếu tệp mật khẩu của cơ sở dữ liệu.".formatted(cluster()),
                    "Put %s back from the backup. Hãy khôi phục tệp này từ bản sao lưu.".formatted(passwords()));
        }
    }

    void finish() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private void writePasswords() throws IOException {
        Files.deleteIfExists(unfinished());
        Files.createFile(unfinished(), onlyForUs("rw-------"));
        Files.deleteIfExists(passwords());
        Files.createFile(passwords(), onlyForUs("rw-------"));
        Files.write(passwords(), List.of(randomPassword(), randomPassword()));
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** After {@code kill -9} of the application its server lives on; we hold the lock, so nobody needs it any more. */
    private void stopOrphan() throws IOException {
        var file = cluster().resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            Files.delete(file);
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        if (process.isEmpty()) {
            return;
        }
        if (Path.of(lines.get(1)).equals(cluster()) && isServer(process.get().info())) {
            log.warn("Stopping the PostgreSQL that a killed run left behind (process {})", process.get().pid());
            stop(process.get());
        } else {
            // the number belongs to somebody else by now, and PostgreSQL would take any living process for a server
            Files.delete(file);
        }
    }

    private boolean isServer(ProcessHandle.Info process) {
        return process.command().filter(command -> command.contains("postgres")).isPresent()
                && process.arguments().map(arguments -> List.of(arguments).contains(cluster().toString())).orElse(true);
    }

    private static void stop(ProcessHandle server) throws IOException {
        server.destroy();
        if (!ended(server, 15)) {
            new ProcessBuilder("sh", "-c", "kill -QUIT " + server.pid()).start();
            if (!ended(server, 15)) {
                throw new IOException("PostgreSQL, process " + server.pid() + ", does not stop");
            }
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FileAttribute<?>[] onlyForUs(String permissions) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TAKEN.remove(data);
        }
    }
}
