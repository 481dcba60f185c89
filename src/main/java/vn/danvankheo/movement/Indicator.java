package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.util.Assert;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Chỉ số đo được: from where to where a model wants to come, such as "Hộ phân loại rác", "%", 40, 85.
 *
 * @param baseline where it starts; null when nobody counted before
 */
@Embeddable
public record Indicator(String name, String unit, BigDecimal baseline, BigDecimal goal) {

    public Indicator {
        Assert.hasText(name, "an indicator has a name");
        Assert.notNull(goal, "an indicator has a goal");
    }

    /** A number of it as people read it: {@code 62 %}. */
    public String words(BigDecimal number) {
        return VietnameseNumbers.format(number) + (unit == null ? "" : " " + unit);
    }

    /** The same in all but the zeros that the database writes behind a number. */
    boolean says(Indicator other) {
        return name.equals(other.name) && Objects.equals(unit, other.unit) && goal.compareTo(other.goal) == 0
                && StoredNumber.same(baseline, other.baseline);
    }
}
