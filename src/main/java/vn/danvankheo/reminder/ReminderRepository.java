package vn.danvankheo.reminder;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderRepository extends Repository<Reminder, Long> {

    Optional<Reminder> findByIdAndAccountId(long id, long account);

    /** What is new first, each part with the newest on top. */
    @Query("""
            select r from Reminder r
            where r.accountId = :account
            order by case when r.readAt is null and r.settledAt is null then 0 else 1 end, r.id desc""")
    Page<Reminder> of(long account, Pageable page);

    /** How many are new; more than {@code most} are counted as one more than that. */
    @Query(value = """
            select count(*) from (select 1 from reminder where account_id = :account and read_at is null and settled_at is null limit :most + 1) as unread""",
            nativeQuery = true)
    int countNew(long account, int most);

    @Modifying
    @Query("update Reminder r set r.readAt = :now where r.accountId = :account and r.readAt is null")
    void readAll(long account, Instant now);
}
