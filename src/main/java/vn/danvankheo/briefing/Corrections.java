package vn.danvankheo.briefing;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.ConflictException;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Words;

/** Đính chính sau khi duyệt: asked for by the unit, opened or declined by the district's staff, done when the report is accepted anew. */
@Service
@Transactional
@RequiredArgsConstructor
public class Corrections {

    private static final List<CorrectionStatus> PENDING = List.of(CorrectionStatus.ASKED, CorrectionStatus.OPENED);

    private final CorrectionRepository corrections;
    private final Briefings briefings;
    private final ReportVersions versions;
    private final Months months;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** The report that may be corrected; a report that was not accepted is simply mended. */
    @Transactional(readOnly = true)
    public BriefingReport report(long id, Viewer me) {
        var report = briefings.own(id, me);
        if (report.getStatus() != ReportStatus.ACCEPTED) {
            throw new ConflictException("report " + id + " is not accepted", "conflict.report.CORRECT", Words.of("report-status", report.getStatus()));
        }
        return report;
    }

    /** Pressed twice it is asked once. */
    public void ask(long id, String reason, UUID key, Viewer me) {
        var asked = key != null && corrections.existsByRequestKey(key);
        if (asked) {
            briefings.own(id, me);
            return;
        }
        var report = report(id, me);
        if (corrections.findByReportIdAndStatusIn(id, PENDING).isPresent()) {
            throw new ConflictException("a correction of report " + id + " is asked for already", "conflict.correction.pending");
        }
        var made = corrections.save(new Correction(report, reason, key == null ? UUID.randomUUID() : key, calendar.now(), me.fullName()));
        audit.record("report.correction-asked", Briefings.words(report), reason);
        events.publishEvent(new CorrectionMoved(made, calendar.now()));
    }

    public void open(long id, long correction, Viewer me) {
        var found = reviewed(id, correction, me);
        months.refuseWhenClosed(found.getReport().getUnit(), found.getReport().getMonth());
        versions.keepWhatWasImported(found.getReport());
        found.open(calendar.now(), me);
        audit.record("report.reopened", Briefings.words(found.getReport()), found.getReason());
        events.publishEvent(new CorrectionMoved(found, calendar.now()));
    }

    public void decline(long id, long correction, String why, Viewer me) {
        var found = reviewed(id, correction, me);
        found.decline(why, calendar.now(), me.fullName());
        audit.record("report.correction-declined", Briefings.words(found.getReport()), why);
        events.publishEvent(new CorrectionMoved(found, calendar.now()));
    }

    /** The one that waits for the viewer's answer. */
    @Transactional(readOnly = true)
    public Correction asked(long id, long correction, Viewer me) {
        var found = reviewed(id, correction, me);
        if (found.getStatus() != CorrectionStatus.ASKED) {
            throw new ConflictException("correction " + correction + " is answered", "conflict.correction", Words.of("correction-status", found.getStatus()));
        }
        return found;
    }

    /** All of a report that the viewer reads, the newest last, with what they replaced; before it was accepted there is none. */
    @Transactional(readOnly = true)
    public List<CorrectionView> of(BriefingReport report) {
        return report.getAcceptedAt() == null ? List.of() : corrections.ofReport(report.getId());
    }

    @Transactional(readOnly = true)
    public List<AskedCorrection> waiting(Scope scope) {
        return corrections.asked(scope.unitIds());
    }

    private Correction reviewed(long id, long correction, Viewer me) {
        var report = briefings.reviewed(id, me);
        return corrections.findByIdAndReportId(correction, report.getId()).orElseThrow(() -> new NotFoundException("correction " + correction));
    }
}
