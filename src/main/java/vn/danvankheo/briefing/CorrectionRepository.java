package vn.danvankheo.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, Long> {

    Correction save(Correction correction);

    boolean existsByRequestKey(UUID requestKey);

    /** Those of a report with what they replaced, the newest last. */
    @Query("""
            select new vn.danvankheo.briefing.CorrectionView(c, b, a)
            from Correction c left join ReportVersion b on b.report = c.report and b.number = c.fromVersion
            left join ReportVersion a on a.report = c.report and a.number = c.toVersion
            where c.report.id = :report
            order by c.askedAt""")
    List<CorrectionView> ofReport(long report);

    Optional<Correction> findByIdAndReportId(long id, long report);

    Optional<Correction> findByReportIdAndStatusIn(long report, Collection<CorrectionStatus> statuses);

    /** What waits for an answer, the longest waiting first. */
    @Query("""
            select new vn.danvankheo.briefing.AskedCorrection(c.id, r.id, u.name, r.month, c.reason, c.askedAt)
            from Correction c join c.report r join r.unit u
            where u.id in :unitIds and c.status = vn.danvankheo.briefing.CorrectionStatus.ASKED
            order by c.askedAt, c.id""")
    List<AskedCorrection> asked(Collection<Long> unitIds);
}
