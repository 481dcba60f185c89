package vn.danvankheo.closing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.danvankheo.closing.ConsolidatedReport.Status;

interface ConsolidatedReportRepository extends Repository<ConsolidatedReport, Long> {

    ConsolidatedReport saveAndFlush(ConsolidatedReport report);

    @EntityGraph(attributePaths = "district")
    Optional<ConsolidatedReport> findByIdAndDistrictIdIn(long id, Collection<Long> districts);

    Optional<ConsolidatedReport> findByRequestKey(UUID key);

    Optional<ConsolidatedReport> findByDistrictIdAndMonthAndStatusNot(long district, YearMonth month, Status status);

    int countByDistrictIdAndMonth(long district, YearMonth month);

    /** Without the reports themselves. */
    @Query("""
            select new vn.danvankheo.closing.ConsolidatedRow(c.id, c.month, c.edition, c.status, c.number, c.issuedOn, c.replacedReason)
            from ConsolidatedReport c where c.district.id = :district and c.month between :from and :to
            order by c.month desc, c.edition desc""")
    List<ConsolidatedRow> rows(long district, YearMonth from, YearMonth to);
}
