package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.util.Assert;

/** Mốc thực hiện: what is to be done by when. @param doneOn null until it is */
@Embeddable
public record Milestone(String name, LocalDate dueOn, LocalDate doneOn) {

    public Milestone {
        Assert.hasText(name, "a milestone has a name");
        Assert.notNull(dueOn, "a milestone is due on a day");
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Overdue, or done after its day. */
    public boolean isLate(LocalDate today) {
        return (doneOn == null ? today : doneOn).isAfter(dueOn);
    }

    /** How many days late; 0 when it is not. */
    public long daysLate(LocalDate today) {
        return isLate(today) ? ChronoUnit.DAYS.between(dueOn, doneOn == null ? today : doneOn) : 0;
    }

    Milestone done(LocalDate on) {
        return new Milestone(name, dueOn, on);
    }
}
