package vn.danvankheo.backup;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvankheo.audit.SealCheck;
import vn.danvankheo.calendar.ClockConfiguration;

/** What is said about backups, on the page, on the console and in the audit trail alike. */
@Component
@RequiredArgsConstructor
class BackupWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ClockConfiguration.HA_NOI);

    private final MessageSource messages;

    String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }

    /** What went wrong. */
    String sentence(RuntimeException failure) {
        return messages.getMessage(failure instanceof BackupException known ? known : new BackupException("backup.failed", failure.toString()), VIETNAMESE);
    }

    /** What became of the audit trail. @throws BackupException when somebody changed it; it names the first place */
    String sentence(SealCheck trail) {
        if (!trail.isSound()) {
            var broken = trail.broken();
            throw new BackupException("backup.trail-broken", broken.number(), Long.toString(broken.fromLine()), Long.toString(broken.throughLine()), MOMENT.format(broken.sealedAt()));
        }
        return trail.last() == null ? sentence("backup.trail-empty")
                : sentence("backup.trail-sound", trail.seals(), trail.entries(), MOMENT.format(trail.last().sealedAt()), trail.last().number(), trail.hash());
    }

    /** Such as {@code dữ liệu lúc 01:30 18/12/2023, 60 bảng, 25.000 dòng, 30 tệp, cấu trúc số 72}. */
    String contents(Manifest manifest) {
        var contents = sentence("backup.contents", MOMENT.format(manifest.madeAt()), manifest.tables().size(), manifest.rows(),
                manifest.files().count(), manifest.schema());
        return manifest.files().missing().isEmpty() ? contents : contents + sentence("backup.files-missing", manifest.files().missing().size());
    }
}
