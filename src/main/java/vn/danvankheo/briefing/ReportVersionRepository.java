package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportVersionRepository extends Repository<ReportVersion, Long> {

    ReportVersion save(ReportVersion version);

    Optional<ReportVersion> findByReportIdAndNumber(long report, int number);

    /** Of each report of a month the version that counts, or while none does the last. */
    @Query("""
            select v from ReportVersion v join v.report r join r.unit u
            where (u.id = :district or u.district.id = :district) and r.month = :month and v.number = coalesce(r.countedVersion, r.submissions)""")
    List<ReportVersion> latestOf(long district, YearMonth month);

    List<ReportVersion> findByReportIdOrderByNumber(long report);
}
