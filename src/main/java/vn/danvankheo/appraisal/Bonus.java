package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.springframework.util.Assert;

/** Điểm thưởng: what may come on top of the total, and for what. */
@Embeddable
record Bonus(@Column(name = "bonus_maximum") BigDecimal maximum, @Column(name = "bonus_text") String text) {

    Bonus {
        Assert.hasText(text, "a bonus says for what");
        maximum = Points.of(maximum);
    }
}
