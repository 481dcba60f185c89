package vn.danvankheo.appraisal;

import java.time.Instant;
import vn.danvankheo.account.Viewer;

/** A sheet of a model as its own page knows of it. The appraiser and the day of the assignment are null when the ward scores itself. */
record SheetLine(SheetKind kind, SheetStatus status, Long appraiserId, Instant assignedAt) {

    boolean isSent() {
        return status == SheetStatus.SENT;
    }

    boolean isOf(Viewer me) {
        return appraiserId != null && appraiserId == me.accountId();
    }
}
