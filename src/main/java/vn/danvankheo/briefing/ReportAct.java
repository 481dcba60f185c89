package vn.danvankheo.briefing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.danvankheo.account.Viewer;

/** Việc làm với báo cáo: what may happen to a report, by whose hand, from which states and to which. It is the one table of moves. */
public enum ReportAct {
    SUBMIT("submitted", Hand.UNIT, ReportStatus.SUBMITTED, ReportStatus.DRAFT, ReportStatus.RETURNED, ReportStatus.CORRECTING),
    RETURN("returned", Hand.DISTRICT, ReportStatus.RETURNED, ReportStatus.SUBMITTED),
    ACCEPT("accepted", Hand.DISTRICT, ReportStatus.ACCEPTED, ReportStatus.SUBMITTED),
    CORRECT("reopened", Hand.DISTRICT, ReportStatus.CORRECTING, ReportStatus.ACCEPTED);

    private enum Hand { UNIT, DISTRICT }

    private final String done;
    private final Hand hand;
    private final ReportStatus to;
    private final Set<ReportStatus> from;

    ReportAct(String done, Hand hand, ReportStatus to, ReportStatus first, ReportStatus... others) {
        this.done = done;
        this.hand = hand;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    static ReportAct leadingTo(ReportStatus status) {
        return Stream.of(values()).filter(act -> act.to == status).findFirst().orElseThrow();
    }

    /** What was done, for the codes of sentences: {@code submitted}. */
    public String done() {
        return done;
    }

    public ReportStatus to() {
        return to;
    }

    public boolean startsFrom(ReportStatus status) {
        return from.contains(status);
    }

    /** Whether it is the viewer's to do, at the right time. */
    public boolean isForHandOf(Viewer me, BriefingReport report) {
        return hand == Hand.UNIT ? me.mayFileFor(report.getUnit()) : me.mayReview(report.getUnit());
    }

    /** Whether the viewer may do it now, as far as the report's state goes. */
    public boolean isOpenTo(Viewer me, BriefingReport report) {
        return startsFrom(report.getStatus()) && isForHandOf(me, report);
    }
}
