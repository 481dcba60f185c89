package vn.danvankheo.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findById(long id);

    List<Account> findByIdIn(Collection<Long> ids);

    Optional<Account> findByUsername(String username);

    /**
     * One line a post of the day, in the order of the units' codes; one without a role for somebody who holds none. A ward's cadre sees the ward,
     * whoever works for a district sees it with every ward it ever had, an administrator every district and ward. Each of the two asks its own
     * question, so that an index answers it.
     */
    @Query("""
            select new vn.danvankheo.account.AccountPost(c, a.role, u.id, u.code, u.name, coalesce(u.district.id, u.id),
                (select array_agg(v.id) within group (order by v.id) from Unit v where a.role in (DISTRICT_STAFF, LEADER) and v.district.id = u.id and type(v) = Ward),
                (select array_agg(e.id) within group (order by e.id) from Unit e where a.role = ADMIN and type(e) in (District, Ward)))
            from Account c
            left join Assignment a on a.account = c and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day)
            left join a.unit u
            where c.username = :username
            order by u.code""")
    List<AccountPost> withPosts(String username, LocalDate day);

    boolean existsByUsername(String username);

    long count();

    /** Read to change its assignments: whoever does so at the same time is overtaken, as with a change of the account itself. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    Optional<Account> findToAssignById(long id);

    /** Held until the transaction ends, so that two administrators cannot put each other out at once. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(hashtext('administration'))) as held", nativeQuery = true)
    Integer holdAdministration();

    /** Leaves the version alone: signing in overtakes nobody. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :now, a.idleSince = :now, a.failedSignIns = 0 where a.username = :username")
    void signedIn(String username, Instant now);

    @Modifying
    @Query("update Account a set a.failedSignIns = a.failedSignIns + 1 where a.username = :username")
    void failedToSignIn(String username);

    /** Leaves the version alone, as how one's pages look overtakes nobody. */
    @Modifying
    @Query("update Account a set a.look.theme = :theme, a.look.largeLetters = :largeLetters where a.id = :id")
    void look(long id, Theme theme, boolean largeLetters);

    /** Leaves the version alone: it is nothing that anybody edits. @param at null: shown again */
    @Modifying(clearAutomatically = true)
    @Query("update Account a set a.guideSeenAt = :at where a.id = :id")
    void guideSeen(long id, Instant at);

    /** Those not locked with which nobody signed in after that; the longest idle first. */
    @Query("select a from Account a where a.lockedAt is null and a.idleSince < :day order by a.idleSince, a.id")
    List<Account> idleSince(Instant day);

    /** By name. Null and empty texts mean any; words are found without their marks; the role is one held on the day. */
    @Query("""
            select new vn.danvankheo.account.AccountRow(a.id, a.username, a.fullName, a.lastSignInAt, a.lockedAt, a.mustChangePassword)
            from Account a
            where (:words = '' or a.folded like concat('%', :words, '%'))
              and (:role is null or exists (select 1 from Assignment s where s.account = a and s.role = :role
                   and s.validity.validFrom <= :day and (s.validity.validTo is null or s.validity.validTo > :day)))
              and (:state = '' or (:state = 'LOCKED' and a.lockedAt is not null)
                   or (:state = 'NEVER_SIGNED_IN' and a.lastSignInAt is null)
                   or (:state = 'MUST_CHANGE_PASSWORD' and a.mustChangePassword)
                   or (:state = 'IN_USE' and a.lockedAt is null and a.lastSignInAt is not null and not a.mustChangePassword))
            order by a.fullName, a.username""")
    Page<AccountRow> find(String words, Role role, String state, LocalDate day, Pageable page);
}
