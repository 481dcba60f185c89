package vn.danvankheo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.web.NotFoundException;

/** Kệ sao lưu: the directory of the nightly backups. Other files in it are nobody's business here. */
@Component
@RequiredArgsConstructor
class BackupShelf {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("dan-van-kheo-(\\d{8}-\\d{6})\\.zip\\.gpg");

    private final BackupSettings settings;
    private final Clock clock;

    /** Where the next one goes. */
    Path next() throws IOException {
        var directory = settings.directory();
        if (Files.notExists(directory)) {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
        }
        return directory.resolve("dan-van-kheo-%s.zip.gpg".formatted(MOMENT.format(LocalDateTime.now(clock))));
    }

    /** The newest first. */
    List<KeptBackup> all() {
        if (Files.notExists(settings.directory())) {
            return List.of();
        }
        try (var files = Files.list(settings.directory())) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).map(BackupShelf::kept)
                    .sorted(Comparator.comparing(KeptBackup::madeAt).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path find(String name) {
        return all().stream().filter(backup -> backup.name().equals(name)).findFirst().map(backup -> settings.directory().resolve(backup.name()))
                .orElseThrow(() -> new NotFoundException("backup " + name));
    }

    /** Leaves the newest. */
    void tidy() throws IOException {
        for (var old : all().stream().skip(settings.keep()).toList()) {
            Files.delete(settings.directory().resolve(old.name()));
        }
    }

    private static KeptBackup kept(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        name.matches();
        try {
            return new KeptBackup(name.group(), LocalDateTime.parse(name.group(1), MOMENT), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
