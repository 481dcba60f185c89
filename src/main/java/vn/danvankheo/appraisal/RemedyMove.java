package vn.danvankheo.appraisal;

import vn.danvankheo.account.Viewer;

/** Bước chấn chỉnh: what may happen to a remedy, by whose hand, from which state and to which. */
enum RemedyMove {
    /** The ward says what it mended. */
    REPORT("reported", false, RemedyStatus.OPEN, RemedyStatus.DONE),
    /** The district is content. */
    ACCEPT("accepted", true, RemedyStatus.DONE, RemedyStatus.CLOSED),
    /** The district is not, and says why. */
    SEND_BACK("sent-back", true, RemedyStatus.DONE, RemedyStatus.OPEN),
    /** The district asks for it no more, and says why: the model was stopped, or the survey corrected. */
    WITHDRAW("withdrawn", true, RemedyStatus.OPEN, RemedyStatus.CLOSED);

    private final String done;
    private final boolean districts;
    private final RemedyStatus from;
    private final RemedyStatus to;

    RemedyMove(String done, boolean districts, RemedyStatus from, RemedyStatus to) {
        this.done = done;
        this.districts = districts;
        this.from = from;
        this.to = to;
    }

    /** What was done, for the codes of sentences: {@code reported}. */
    String done() {
        return done;
    }

    RemedyStatus to() {
        return to;
    }

    boolean startsFrom(RemedyStatus status) {
        return from == status;
    }

    boolean isExplained() {
        return this != ACCEPT;
    }

    /** Whether it is the viewer's to make, at the right time. */
    boolean isForHandOf(Viewer me, Remedy remedy) {
        var ward = remedy.getSurvey().getModel().getWard();
        return districts ? me.mayReview(ward) : me.mayFileFor(ward);
    }

    boolean isOpenTo(Viewer me, Remedy remedy) {
        return startsFrom(remedy.getStatus()) && isForHandOf(me, remedy);
    }
}
