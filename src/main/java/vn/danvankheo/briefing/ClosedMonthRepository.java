package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClosedMonthRepository extends Repository<ClosedMonth, Long> {

    ClosedMonth saveAndFlush(ClosedMonth month);

    @EntityGraph(attributePaths = "district")
    Optional<ClosedMonth> findByIdAndDistrictIdIn(long id, Collection<Long> districts);

    Optional<ClosedMonth> findByRequestKey(UUID key);

    @EntityGraph(attributePaths = "district")
    Optional<ClosedMonth> findByDistrictIdAndMonthAndReopenedAtNull(long district, YearMonth month);

    int countByDistrictIdAndMonth(long district, YearMonth month);

    /** Without the boards themselves. */
    @Query("""
            select new vn.danvankheo.briefing.ClosedMonthRow(c.id, c.month, c.number, c.closedAt, c.closedBy, c.reopenedAt, c.reopenedBy, c.reopenReason)
            from ClosedMonth c where c.district.id = :district and c.month between :from and :to
            order by c.month desc, c.number desc""")
    List<ClosedMonthRow> rows(long district, YearMonth from, YearMonth to);

    /** Until the transaction ends nobody closes a month of the district. */
    @Query(value = "select id from unit where id = :district for share", nativeQuery = true)
    long hold(long district);

    /** Until the transaction ends nobody moves or edits a report of the district. */
    @Query(value = "select id from unit where id = :district for no key update", nativeQuery = true)
    long lock(long district);
}
