package vn.danvankheo.reminder;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderMailRepository extends Repository<ReminderMail, Long> {

    /** The one that has waited the longest for its turn, held until the transaction ends; those that other instances hold are passed over. */
    @Query(value = """
            select * from reminder_mail where state = 'WAITING' and next_try_at <= :now order by next_try_at, id limit 1 for update skip locked""", nativeQuery = true)
    Optional<ReminderMail> next(Instant now);

    /** The newest first. @param state null: any */
    @Query("""
            select new vn.danvankheo.reminder.MailRow(m.id, a.username, a.fullName, a.email, r.kind, m.state, m.tries, r.writtenAt, m.nextTryAt, m.endedAt, m.lastError)
            from ReminderMail m join m.reminder r join Account a on a.id = r.accountId
            where :state is null or m.state = :state
            order by m.id desc""")
    Page<MailRow> list(MailState state, Pageable page);
}
