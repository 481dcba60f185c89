package vn.danvankheo.organization;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.springframework.util.Assert;

/** Tên cũ: how a unit was called before the day of its next name. */
@Embeddable
public record FormerName(LocalDate until, String name, String shortName) {

    public FormerName {
        Assert.notNull(until, "an old name ends on a day");
        Assert.hasText(name, "an old name is a name");
        Assert.hasText(shortName, "and has a short one");
    }
}
