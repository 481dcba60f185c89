package vn.danvankheo.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.attachment.FileCopies;

/** Writes a backup: a zip of every table as {@code COPY} writes it, every file and a manifest, within an {@link Envelope}. */
@Component
@RequiredArgsConstructor
class BackupWriter {

    private static final int BUFFER = 256 * 1024;

    private final DataSource database;
    private final FileCopies files;
    private final BackupSettings settings;
    private final BackupReader reader;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /** The file is there when it was written, read back and safe on its disk; before, it has another name. */
    Manifest write(Path file) {
        var envelope = new Envelope(settings.key(), Envelope.SLOWEST);
        var target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new BackupException("backup.already-there", file);
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            try {
                var manifest = writeAndForce(unfinished, envelope);
                reader.check(unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                force(target.getParent());
                return manifest;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException e) {
            throw new BackupException(e, "backup.not-written", file, e.toString());
        }
    }

    private Manifest writeAndForce(Path file, Envelope envelope) throws IOException, SQLException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyForUs());
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            var manifest = write(out, envelope);
            out.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** For whoever keeps it elsewhere than in a file. */
    Manifest write(OutputStream out, Envelope envelope) throws IOException, SQLException {
        try (var connection = database.getConnection(); var snapshot = Snapshot.take(connection)) {
            if (snapshot.schema() == null) {
                throw new BackupException("backup.nothing-there");
            }
            var manifest = new Manifest[1];
            envelope.seal(out, "dan-van-kheo.zip", Date.from(clock.instant()), clear -> manifest[0] = write(snapshot, clear));
            return manifest[0];
        }
    }

    private Manifest write(Snapshot snapshot, OutputStream clear) throws IOException {
        try {
            var zip = new ZipOutputStream(clear);
            zip.setLevel(Deflater.BEST_SPEED);
            var tables = new ArrayList<Manifest.Table>();
            for (var table : snapshot.tables()) {
                zip.putNextEntry(entry(Manifest.TABLES + table.name()));
                var digest = Manifest.sha256();
                var rows = snapshot.copy(table, new DigestOutputStream(zip, digest));
                tables.add(new Manifest.Table(table.name(), table.columns(), rows, Manifest.hex(digest)));
            }
            var kept = writeFiles(snapshot, zip);
            var manifest = new Manifest(Manifest.FORMAT, version(), snapshot.schema(), clock.instant().truncatedTo(ChronoUnit.SECONDS), snapshot.server(),
                    tables, snapshot.sequences(), kept);
            zip.putNextEntry(entry(Manifest.ENTRY));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.finish();
            return manifest;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Manifest.Files writeFiles(Snapshot snapshot, ZipOutputStream zip) throws IOException, SQLException {
        var digest = Manifest.sha256();
        var count = new long[1];
        var gone = files.handOut(snapshot.connection(), (name, content) -> {
            zip.putNextEntry(entry(Manifest.FILES + name));
            zip.write(content);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            count[0]++;
        });
        return new Manifest.Files(count[0], Manifest.hex(digest), gone);
    }

    private ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        return entry;
    }

    /** As the jar says it. */
    private static String version() {
        return Objects.requireNonNullElse(BackupWriter.class.getPackage().getImplementationVersion(), "development");
    }

    /** A renamed file is safe when its directory is. */
    private static void force(Path directory) throws IOException {
        if (isPosix(directory)) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] onlyForUs() {
        return isPosix(Path.of("")) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
