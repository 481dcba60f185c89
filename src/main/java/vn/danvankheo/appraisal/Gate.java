package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.springframework.util.Assert;

/**
 * Điều kiện chặn: a model whose group has less than such a percentage of its maximum is not recognised, whatever its total; {@code C, 50}.
 *
 * @param group the code of the group
 */
@Embeddable
record Gate(@Column(name = "group_code") String group, BigDecimal leastPercent) {

    Gate {
        Assert.hasText(group, "a gate stands before a group");
        leastPercent = Points.of(leastPercent);
    }

    /** The points below which it is closed: half of 30 are 15; exactly 15 pass. */
    public BigDecimal least(BigDecimal maximum) {
        return maximum.multiply(leastPercent).movePointLeft(2);
    }
}
