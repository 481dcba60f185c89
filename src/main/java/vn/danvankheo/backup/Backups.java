package vn.danvankheo.backup;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.ClockConfiguration;

/** Sao lưu: makes, checks and restores backups, and writes down what became of it. */
@Service
@RequiredArgsConstructor
class Backups {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockConfiguration.HA_NOI);

    private final BackupWriter writer;
    private final BackupReader reader;
    private final Restoring restoring;
    private final AuditTrail audit;
    private final MessageSource messages;

    /** @return what is in it, in words */
    String make(Path file) {
        try {
            var contents = words(writer.write(file));
            audit.record("backup.made", file.getFileName().toString(), contents);
            return contents;
        } catch (RuntimeException failure) {
            recordFailure(file, failure);
            throw failure;
        }
    }

    String check(Path file) {
        return words(reader.check(file));
    }

    String restore(Path file) {
        var contents = words(restoring.restore(file));
        audit.record("backup.restored", file.getFileName().toString(), contents);
        return contents;
    }

    private void recordFailure(Path file, RuntimeException failure) {
        try {
            audit.record("backup.failed", file.getFileName().toString(), sentence(failure));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /** What went wrong, for people. */
    String sentence(RuntimeException failure) {
        var known = failure instanceof BackupException backup ? backup : new BackupException("backup.failed", failure.toString());
        return messages.getMessage(known, VIETNAMESE);
    }

    String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }

    private String words(Manifest manifest) {
        var contents = sentence("backup.contents", MOMENT.format(manifest.madeAt()), manifest.tables().size(), manifest.rows(),
                manifest.files().count(), manifest.schema());
        return manifest.files().missing().isEmpty() ? contents : contents + sentence("backup.files-missing", manifest.files().missing().size());
    }
}
