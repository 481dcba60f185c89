package vn.danvankheo.briefing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportVersionRepository extends Repository<ReportVersion, Long> {

    ReportVersion save(ReportVersion version);

    Optional<ReportVersion> findByReportIdAndNumber(long report, int number);

    List<ReportVersion> findByReportIdOrderByNumber(long report);
}
