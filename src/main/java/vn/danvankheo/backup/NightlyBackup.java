package vn.danvankheo.backup;

import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sao lưu hằng đêm: made by itself as long as there is a passphrase; of several instances by one. */
@Slf4j
@Component
@RequiredArgsConstructor
public class NightlyBackup {

    private final Backups backups;
    private final BackupWords words;
    private final BackupShelf shelf;
    private final BackupSettings settings;

    @Scheduled(cron = "${danvankheo.backup.schedule}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "backup", lockAtMostFor = "PT6H", lockAtLeastFor = "PT1M")
    public void make() {
        if (!settings.hasPassphrase()) {
            return;
        }
        try {
            var file = shelf.next();
            var manifest = backups.make(file);
            shelf.tidy();
            log.info("Backup {}: {}", file, words.contents(manifest));
        } catch (IOException | RuntimeException e) {
            log.error("The backup failed", e);
        }
    }
}
