package vn.danvankheo.movement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A registration that its ward is to write on and send.
 *
 * @param returnReason why it was given back; null for a draft
 * @param returnedOn   since when it lies with its ward again; null for a draft, and when nobody wrote that down
 * @param ofItsStatus  how many there are of its status
 */
public record UnsentModel(long id, String code, String title, ModelStatus status, String returnReason, LocalDate returnedOn, long ofItsStatus) {

    private static final int SHOWN = 160;

    public long daysSince(LocalDate today) {
        return ChronoUnit.DAYS.between(returnedOn, today);
    }

    /** As much of the reason as a list has room for, cut between words. */
    public String shortReason() {
        if (returnReason == null || returnReason.length() <= SHOWN) {
            return returnReason;
        }
        var end = returnReason.lastIndexOf(' ', SHOWN);
        return returnReason.substring(0, end > SHOWN / 2 ? end : SHOWN).strip() + "…";
    }
}
