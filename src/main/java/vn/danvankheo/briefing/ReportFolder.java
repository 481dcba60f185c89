package vn.danvankheo.briefing;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.attachment.Attachments;
import vn.danvankheo.attachment.RefusedFileException;
import vn.danvankheo.attachment.StoredFile;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.web.NotFoundException;

/** Tệp đính kèm của báo cáo: brought and taken back by its unit while it writes, seen by whoever reads the report. */
@Service
@Transactional
@RequiredArgsConstructor
class ReportFolder {

    static final int MOST = 30;

    private final ReportFileRepository files;
    private final Briefings briefings;
    private final Attachments attachments;
    private final AuditTrail audit;

    /** In the order in which they came. */
    @Transactional(readOnly = true)
    List<ReportFile> of(BriefingReport report) {
        return files.findByReportIdOrderByIdAsc(report.getId());
    }

    /** @throws NotFoundException when the file is not of this report, or the report not for this viewer */
    @Transactional(readOnly = true)
    void check(long report, UUID file, Viewer me) {
        briefings.readable(report, me);
        file(report, file);
    }

    /** @throws RefusedFileException when the report has it already, or has enough */
    void add(long id, StoredFile file, Viewer me) {
        var report = briefings.heldForWriting(id, me);
        var beside = of(report);
        if (beside.stream().anyMatch(other -> other.getFile().getSha256().equals(file.getSha256()))) {
            throw new RefusedFileException("report-file.already");
        }
        if (beside.size() >= MOST) {
            throw new RefusedFileException("report-file.too-many", MOST);
        }
        files.save(new ReportFile(report, file));
        audit.record("report.file-added", Briefings.words(report), file.getName());
    }

    /** For ever. */
    void remove(long id, UUID file, Viewer me) {
        var report = briefings.heldForWriting(id, me);
        var wrong = file(id, file);
        files.delete(wrong);
        attachments.delete(file);
        audit.record("report.file-removed", Briefings.words(report), wrong.getFile().getName());
    }

    private ReportFile file(long report, UUID file) {
        return files.findByReportIdAndFileId(report, file).orElseThrow(() -> new NotFoundException("file " + file + " of report " + report));
    }
}
