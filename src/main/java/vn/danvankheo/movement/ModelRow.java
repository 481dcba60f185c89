package vn.danvankheo.movement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.danvankheo.organization.Field;

/**
 * A model as lists show it.
 *
 * @param staleSince the day of the last that was heard of it; null when it is not stale
 * @param checkDueOn by when it was to be checked again after its recognition; null when that is not yet overdue
 */
public record ModelRow(long id, String code, String title, String ward, String owner, Field field, ModelKind kind, ModelStatus status, int year, LocalDate staleSince,
        LocalDate checkDueOn) {

    public boolean isStale() {
        return staleSince != null;
    }

    /** For how many days nothing was heard of a stale one. */
    public long silentDays(LocalDate today) {
        return ChronoUnit.DAYS.between(staleSince, today);
    }
}
