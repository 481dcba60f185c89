package vn.danvankheo.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, Long> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(long id);

    /** The person's posts on a day, in the order of the units' codes. */
    @Query("""
            select new vn.danvankheo.account.Post(a.role, u.id, u.code, u.name, coalesce(u.district.id, u.id))
            from Assignment a left join a.unit u
            where a.account.id = :account and a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo > :day)
            order by u.code""")
    List<Post> posts(long account, LocalDate day);

    @EntityGraph(attributePaths = "unit")
    List<Assignment> findByAccountIdOrderByValidityValidFromDesc(long account);
}
