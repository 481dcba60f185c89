package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A remedy as lists show it. @param owner who is to mend it */
public record RemedyRow(long id, String code, String title, String ward, String owner, String task, LocalDate dueOn, RemedyStatus status) {

    /** For how many days the ward should have done it; zero or less when it still has time, or has done it. */
    public long daysOverdue(LocalDate today) {
        return status == RemedyStatus.OPEN ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
