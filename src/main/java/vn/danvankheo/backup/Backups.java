package vn.danvankheo.backup;

import java.nio.file.Path;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.danvankheo.audit.AuditTrail;

/** Sao lưu: makes, checks and restores backups, and writes down what became of it. */
@Service
@RequiredArgsConstructor
class Backups {

    private final BackupWriter writer;
    private final BackupReader reader;
    private final Restoring restoring;
    private final AuditTrail audit;
    private final BackupWords words;

    Manifest make(Path file) {
        try {
            var manifest = writer.write(file);
            audit.record("backup.made", file.getFileName().toString(), words.contents(manifest));
            return manifest;
        } catch (RuntimeException failure) {
            recordFailure(file, failure);
            throw failure;
        }
    }

    /** @throws BackupException when it cannot be used; that somebody looked is written down either way */
    Manifest check(Path file) {
        try {
            var manifest = reader.check(file);
            audit.record("backup.sound", file.getFileName().toString(), words.contents(manifest));
            return manifest;
        } catch (BackupException refused) {
            audit.record("backup.refused", file.getFileName().toString(), words.sentence(refused));
            throw refused;
        }
    }

    Manifest restore(Path file) {
        var manifest = restoring.restore(file);
        audit.record("backup.restored", file.getFileName().toString(), words.contents(manifest));
        return manifest;
    }

    private void recordFailure(Path file, RuntimeException failure) {
        try {
            audit.record("backup.failed", file.getFileName().toString(), words.sentence(failure));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
