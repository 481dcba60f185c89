package vn.danvankheo.account;

import java.time.Clock;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.audit.AuditTrail;

/** Tài khoản để không: each night those with which nobody signed in for long are locked; an administrator unlocks one for whoever comes back. */
@Component
@Transactional
@RequiredArgsConstructor
class IdleAccounts {

    private final IdleSettings settings;
    private final AccountRepository accounts;
    private final Assignments posts;
    private final AuditTrail audit;
    private final Clock clock;

    /** The last administrator is left, however idle: nobody could unlock anybody. */
    @Scheduled(cron = "${danvankheo.idle-accounts.check}", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "idle_accounts", lockAtMostFor = "PT10M", lockAtLeastFor = "PT1M")
    public void lock() {
        if (settings.days() <= 0) {
            return;
        }
        accounts.holdAdministration();
        for (var account : accounts.idleSince(clock.instant().minus(Duration.ofDays(settings.days())))) {
            if (!posts.isLastAdmin(account.getId())) {
                account.lock(clock.instant());
                audit.record("account.locked-idle", account.named(), "%d ngày không đăng nhập".formatted(settings.days()));
            }
        }
    }
}
