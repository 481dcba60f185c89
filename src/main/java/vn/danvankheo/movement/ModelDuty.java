package vn.danvankheo.movement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A model that waits for its ward: to be written on and sent, or to be heard of.
 *
 * @param returnReason why it was given back; null for another
 * @param since        when it was given back, or when something was last heard of it; null for a draft, and when nobody wrote down when it was given back
 * @param ofItsKind    how many there are of its kind
 */
public record ModelDuty(long id, String title, ModelStatus status, String returnReason, LocalDate since, long ofItsKind) {

    private static final int SHOWN = 160;

    public long daysSince(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
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
