package vn.danvankheo.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Dọn kho tệp: each night takes away the bytes whose row never came or has gone, as after a crash in the middle of an upload. */
@Slf4j
@Component
@RequiredArgsConstructor
class FileSweep {

    /** No transaction is under way so long. */
    private static final Duration OLD_ENOUGH = Duration.ofDays(1);

    private final FileStore store;
    private final StoredFileRepository files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** A store of which most files are unknown belongs to another database, such as one that was restored elsewhere: nothing of it is touched. */
    @Scheduled(cron = "${danvankheo.files.sweep}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "file_sweep", lockAtMostFor = "PT1H", lockAtLeastFor = "PT1M")
    public void sweep() {
        var kept = store.loose(clock.instant().minus(OLD_ENOUGH));
        if (kept.isEmpty()) {
            return;
        }
        var orphans = new HashSet<>(kept);
        files.allIds().forEach(orphans::remove);
        if (orphans.size() * 2 > kept.size()) {
            log.warn("{} of {} files in the store are unknown to this database: none is swept", orphans.size(), kept.size());
            return;
        }
        orphans.forEach(orphan -> transaction.executeWithoutResult(inOne -> store.delete(orphan)));
        log.info("{} of {} files in the store were swept", orphans.size(), kept.size());
    }
}
