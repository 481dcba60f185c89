package vn.danvankheo.briefing;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskRepository extends Repository<BriefingReport, Long> {

    /** What waits for the reviewer, the longest waiting first. */
    @Query("""
            select new vn.danvankheo.briefing.WaitingReport(r.id, r.version, u.id, u.name, d.id, r.month, r.late, r.submissions,
                (select count(m) from Remark m where m.version.report = r and m.closedAt is null))
            from BriefingReport r join r.unit u left join u.district d
            where u.id in :unitIds and r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED
            order by r.month, r.submittedAt, r.id""")
    Page<WaitingReport> waiting(Collection<Long> unitIds, Pageable page);

    /** The same in the same order, to step through them. */
    @Query("""
            select r.id from BriefingReport r
            where r.unit.id in :unitIds and r.status = vn.danvankheo.briefing.ReportStatus.SUBMITTED
            order by r.month, r.submittedAt, r.id""")
    List<Long> waitingIds(Collection<Long> unitIds);

    @Query("""
            select new vn.danvankheo.briefing.WaitingReport(r.id, r.version, u.id, u.name, d.id, r.month, r.late, r.submissions,
                (select count(m) from Remark m where m.version.report = r and m.closedAt is null))
            from BriefingReport r join r.unit u left join u.district d
            where r.id in :ids and u.id in :unitIds
            order by r.month, r.submittedAt, r.id""")
    List<WaitingReport> chosen(Collection<Long> ids, Collection<Long> unitIds);

    @Query("select new vn.danvankheo.briefing.HandStep(m.report.id, m.to, m.at) from ReportMove m where m.report.id in :ids and m.takenBackAt is null order by m.at, m.id")
    List<HandStep> steps(Collection<Long> ids);
}
