package vn.danvankheo.briefing;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;

/** Hồ sơ báo cáo: gathers what became of a report. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Dossiers {

    private final Briefings briefings;
    private final Corrections corrections;
    private final BriefingCalendar calendar;

    public ReportDossier of(long id, Viewer me) {
        var sheet = briefings.sheet(id, me);
        var report = sheet.report();
        var steps = report.getMoves().stream().filter(move -> !move.isTakenBack()).map(move -> new HandStep(id, move.getTo(), move.getAt())).toList();
        return new ReportDossier(sheet, corrections.of(report), TimeInHands.of(steps, calendar.now()));
    }
}
