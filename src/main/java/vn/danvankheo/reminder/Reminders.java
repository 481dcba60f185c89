package vn.danvankheo.reminder;

import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.web.NotFoundException;

/** Nhắc việc của mình: a person's own reminders; nobody else's are found. */
@Service
@Transactional
@RequiredArgsConstructor
class Reminders {

    private final ReminderRepository reminders;
    private final Clock clock;

    @Transactional(readOnly = true)
    Page<Reminder> of(Viewer me, Pageable page) {
        return reminders.of(me.accountId(), page);
    }

    /** The person follows it. @return where it leads */
    String open(long id, Viewer me) {
        var reminder = own(id, me);
        reminder.read(clock.instant());
        return reminder.getPath();
    }

    void read(long id, Viewer me) {
        own(id, me).read(clock.instant());
    }

    void unread(long id, Viewer me) {
        own(id, me).unread();
    }

    void readAll(Viewer me) {
        reminders.readAll(me.accountId(), clock.instant());
    }

    private Reminder own(long id, Viewer me) {
        return reminders.findByIdAndAccountId(id, me.accountId()).orElseThrow(() -> new NotFoundException("reminder " + id));
    }
}
