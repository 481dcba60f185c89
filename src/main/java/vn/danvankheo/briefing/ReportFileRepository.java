package vn.danvankheo.briefing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ReportFileRepository extends Repository<ReportFile, Long> {

    ReportFile save(ReportFile file);

    void delete(ReportFile file);

    @EntityGraph(attributePaths = "file")
    List<ReportFile> findByReportIdOrderByIdAsc(long report);

    @EntityGraph(attributePaths = "file")
    Optional<ReportFile> findByReportIdAndFileId(long report, UUID file);
}
