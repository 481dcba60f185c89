package vn.danvankheo.backup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.Notice;

/** Shows administrators the nightly backups, and reads one through for them. */
@Controller
@RequiredArgsConstructor
class BackupController {

    private static final int OLD_AFTER_DAYS = 2;

    private final BackupShelf shelf;
    private final Backups backups;
    private final BackupWords words;
    private final BackupSettings settings;
    private final AuditTrail audit;
    private final Clock clock;
    @Value("${danvankheo.backup.schedule}")
    private final String schedule;

    @GetMapping("/sao-luu")
    String list(Model model) {
        var kept = shelf.all();
        model.addAttribute("made", settings.hasPassphrase() && !schedule.equals(Scheduled.CRON_DISABLED));
        model.addAttribute("backups", kept);
        model.addAttribute("keep", settings.keep());
        model.addAttribute("old", kept.isEmpty() || kept.get(0).madeAt().isBefore(LocalDateTime.now(clock).minusDays(OLD_AFTER_DAYS)));
        model.addAttribute("last", audit.last(List.of("backup.made", "backup.failed")).orElse(null));
        return "backup/list";
    }

    @PostMapping("/sao-luu/kiem-tra")
    String check(@RequestParam String name, RedirectAttributes redirect) {
        var file = shelf.find(name);
        try {
            Notice.show(redirect, "backup.sound", name, words.contents(backups.check(file)));
        } catch (BackupException refused) {
            Notice.show(redirect, "backup.refused", words.sentence(refused));
        }
        return "redirect:/sao-luu";
    }
}
