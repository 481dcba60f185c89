package vn.danvankheo.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.audit.AuditTrail;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.web.NotFoundException;
import vn.danvankheo.web.Undo;

/** Hoàn tác với báo cáo: whoever handed a report in, gave it back or accepted it just now may take that back, unless something followed. Its trace stays. */
@Service
@Transactional
@RequiredArgsConstructor
class ReportUndo {

    private final BriefingReportRepository reports;
    private final Remarks remarks;
    private final CorrectionRepository corrections;
    private final Months months;
    private final BriefingCalendar calendar;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** To be offered beside the notice of the act. */
    @Transactional(readOnly = true)
    Optional<Undo> of(long id, Viewer me) {
        var report = visible(id, me);
        return report.freshStep(calendar.now()).filter(isOwn(report, me))
                .map(step -> new Undo("/giao-ban/%d/hoan-tac".formatted(id), report.getVersion(), Briefings.words(report)));
    }

    /** @return the report as it was before the step */
    BriefingReport takeBack(long id, int version, Viewer me) {
        var report = visible(id, me);
        if (report.getVersion() != version) {
            throw Undo.refusal("report " + id, true);
        }
        months.refuseWhenClosed(report.getUnit(), report.getMonth());
        var now = calendar.now();
        var step = report.freshStep(now).filter(isOwn(report, me)).orElseThrow(() -> Undo.refusal("report " + id, false));
        if (step.getTo() == ReportStatus.ACCEPTED && corrections.findByReportIdAndStatusIn(id, List.of(CorrectionStatus.ASKED)).isPresent()) {
            throw Undo.refusal("report " + id, true);
        }
        reports.figures(id);
        report.takeBack(step, now);
        remarks.takeBack(report, step, now, me.fullName());
        audit.record("report.taken-back." + step.act().done(), Briefings.words(report), null);
        events.publishEvent(new ReportTakenBack(report, step.getAt()));
        return report;
    }

    private static Predicate<ReportMove> isOwn(BriefingReport report, Viewer me) {
        return step -> step.act().isForHandOf(me, report) && step.isBy(me);
    }

    private BriefingReport visible(long id, Viewer me) {
        return reports.findByIdAndUnitIdIn(id, me.scope().unitIds()).filter(report -> me.mayFileFor(report.getUnit()) || me.mayReview(report.getUnit()))
                .orElseThrow(() -> new NotFoundException("report " + id));
    }
}
