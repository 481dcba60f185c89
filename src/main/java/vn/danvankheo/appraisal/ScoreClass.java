package vn.danvankheo.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.springframework.util.Assert;

/** Xếp loại: {@code Xuất sắc} from 90 points on, which may be proposed as typical. */
@Embeddable
record ScoreClass(String name, BigDecimal fromPoints, @Enumerated(EnumType.STRING) Eligibility eligibleFor) {

    ScoreClass {
        Assert.hasText(name, "a class has a name");
        Assert.notNull(eligibleFor, "a class says for what it makes eligible");
        fromPoints = Points.of(fromPoints);
    }
}
