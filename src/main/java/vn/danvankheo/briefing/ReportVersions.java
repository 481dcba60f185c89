package vn.danvankheo.briefing;

import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Các bản nộp: keeps what every submission said, in the transaction that makes it. */
@Service
@RequiredArgsConstructor
class ReportVersions {

    private final ReportVersionRepository versions;
    private final BriefingReportRepository reports;

    /** A submission that was made just now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(BriefingReport report, Instant at, String actor) {
        versions.save(new ReportVersion(report, at, actor));
    }

    /** Before something is decided on a report: one that came from old papers, or was changed by them since, has no version that says what it says. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepWhatWasImported(BriefingReport report) {
        reports.figures(report.getId());
        if (!report.getStatus().isEditable() && !isKept(report)) {
            report.takeImported();
            versions.save(new ReportVersion(report, report.getSubmittedAt(), ReportRegister.ACTOR));
        }
    }

    @Transactional(readOnly = true)
    public List<ReportVersion> of(BriefingReport report) {
        return report.getSubmissions() == 0 ? List.of() : versions.findByReportIdOrderByNumber(report.getId());
    }

    private boolean isKept(BriefingReport report) {
        return report.getSubmissions() > 0 && versions.findByReportIdAndNumber(report.getId(), report.getSubmissions())
                .filter(latest -> latest.getContent().saysTheSameAs(ReportContent.of(report))).isPresent();
    }
}
