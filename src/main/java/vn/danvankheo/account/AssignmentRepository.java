package vn.danvankheo.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, Long> {

    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    @EntityGraph(attributePaths = "unit")
    Optional<Assignment> findByIdAndAccountId(long id, long account);

    /** The posts that people hold on a day, administrators' first, then in the order of the units' codes. */
    @Query("""
            select new vn.danvankheo.account.HeldPost(a.account.id, a.role, u.name)
            from Assignment a left join a.unit u
            where a.account.id in :accounts and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day)
            order by u.code nulls first""")
    List<HeldPost> heldBy(Collection<Long> accounts, LocalDate day);

    /** The posts held on a day in a district and its wards by people who may sign in, by name; nobody of the administration. */
    @Query("""
            select new vn.danvankheo.account.Person(c.id, c.fullName, a.role, u.id, u.name)
            from Assignment a join a.account c join a.unit u
            where coalesce(u.district.id, u.id) = :district and c.lockedAt is null
              and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day)
            order by c.fullName, c.id, u.code""")
    List<Person> people(long district, LocalDate day);

    /** Whether the person holds the post on a day or will hold it later. */
    @Query("""
            select count(a) > 0 from Assignment a left join a.unit u
            where a.account.id = :account and a.role = :role and coalesce(u.id, 0) = :unit
              and (a.validity.validTo is null or a.validity.validTo > :day)""")
    boolean isHeld(long account, Role role, long unit, LocalDate day);

    /** Whether on a day or later the person holds another post than an administrator's, or is one: nobody administers everything and reads a unit's papers by one account. */
    @Query("""
            select count(a) > 0 from Assignment a
            where a.account.id = :account and case when a.role = vn.danvankheo.account.Role.ADMIN then true else false end <> :admin
              and (a.validity.validTo is null or a.validity.validTo > :day)""")
    boolean holdsOtherKind(long account, boolean admin, LocalDate day);

    @Query("""
            select count(a) > 0 from Assignment a
            where a.account.id = :account and a.role = vn.danvankheo.account.Role.ADMIN
              and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day)""")
    boolean isAdmin(long account, LocalDate day);

    /** Whether some administrator is left besides one account or one assignment: begun, without an end, not locked. */
    @Query("""
            select count(a) > 0 from Assignment a
            where a.id <> :assignment and a.account.id <> :account and a.role = vn.danvankheo.account.Role.ADMIN and a.account.lockedAt is null
              and a.validity.validFrom <= :day and a.validity.validTo is null""")
    boolean hasAdminBesides(long account, long assignment, LocalDate day);

    @EntityGraph(attributePaths = "unit")
    List<Assignment> findByAccountIdOrderByValidityValidFromDesc(long account);
}
