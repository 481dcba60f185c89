package vn.danvankheo.reminder;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nhắc: writes reminders and the mails that go with them in the transaction of what they are about; the database keeps each from being written twice. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RequiredArgsConstructor
class Reminding {

    private final JdbcClient database;
    private final MailServer server;
    private final Clock clock;

    /** Reminds each of the people once; for those who want it by mail and have an address, a mail begins to wait. */
    void remind(Prompt prompt, Collection<Long> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        database.sql("""
                with written as (
                    insert into reminder (account_id, kind, about, occasion, sentence, detail, path, written_at)
                    select id, :kind, :about, :occasion, :sentence, :detail, :path, :now from account where id in (:accounts)
                    on conflict on constraint reminder_is_written_once do nothing
                    returning id, account_id)
                insert into reminder_mail (reminder_id, state, tries, refusals, next_try_at)
                select w.id, 'WAITING', 0, 0, :now
                from written w join account a on a.id = w.account_id
                left join mail_choice c on c.account_id = w.account_id and c.kind = :kind
                where :mailing and a.email is not null and coalesce(c.wanted, :usual)""")
                .param("kind", prompt.kind().name()).param("about", prompt.about()).param("occasion", prompt.occasion())
                .param("sentence", prompt.sentence()).param("detail", prompt.detail(), Types.VARCHAR).param("path", prompt.path())
                .param("accounts", Set.copyOf(accounts)).param("mailing", server.isOn()).param("usual", prompt.kind().isUsuallyMailed())
                .param("now", Timestamp.from(clock.instant())).update();
    }

    /** Nothing is left to do about the thing: nobody counts these reminders as new any more, and their mails are not sent. */
    void settle(String about, Set<ReminderKind> kinds) {
        settle(about, kinds, "");
    }

    /** The same for all occasions but one. */
    void settle(String about, Set<ReminderKind> kinds, String exceptOccasion) {
        database.sql("""
                update reminder set settled_at = :now
                where about = :about and kind in (:kinds) and occasion <> :except and settled_at is null""")
                .param("now", Timestamp.from(clock.instant())).param("about", about).param("kinds", kinds.stream().map(Enum::name).toList())
                .param("except", exceptOccasion).update();
    }

    /** What an act settled that was then taken back: reminders older than the act come forward again. */
    void unsettle(String about, Set<ReminderKind> kinds, Instant madeAt) {
        database.sql("""
                update reminder set settled_at = null
                where about = :about and kind in (:kinds) and settled_at >= :made and written_at < :made""")
                .param("about", about).param("kinds", kinds.stream().map(Enum::name).toList()).param("made", Timestamp.from(madeAt)).update();
    }
}
