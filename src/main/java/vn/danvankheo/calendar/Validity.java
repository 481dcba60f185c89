package vn.danvankheo.calendar;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.util.Assert;

/**
 * Hiệu lực: the days on which something exists, from {@code validFrom} up to but not including {@code validTo}
 * (null: it still exists). A unit valid 1981-01-01 to 2025-07-01 exists on 30/06/2025 and no longer on 01/07/2025.
 */
@Embeddable
public record Validity(LocalDate validFrom, LocalDate validTo) {

    public Validity {
        Assert.notNull(validFrom, "a validity begins on a day");
        Assert.isTrue(validTo == null || validTo.isAfter(validFrom), "a validity ends after it begins");
    }

    public static Validity from(LocalDate day) {
        return new Validity(day, null);
    }

    public Validity until(LocalDate end) {
        return new Validity(validFrom, end);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Active in a month: valid on the month's last day (SCORING.md, what goes in). */
    public boolean isActiveIn(YearMonth month) {
        return includes(month.atEndOfMonth());
    }
}
