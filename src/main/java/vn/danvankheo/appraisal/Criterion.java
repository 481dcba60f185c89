package vn.danvankheo.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.springframework.util.Assert;

/**
 * Tiêu chí, such as {@code B2, Cách làm sáng tạo, 9}.
 *
 * @param group the code of its group
 * @param note  how to judge it; may be null
 */
@Embeddable
record Criterion(
        @Column(name = "group_code") String group,
        String code,
        String text,
        @Enumerated(EnumType.STRING) CriterionKind kind,
        BigDecimal maximum,
        String note) {

    Criterion {
        Assert.hasText(group, "a criterion stands in a group");
        Assert.hasText(code, "a criterion has a code");
        Assert.hasText(text, "a criterion says what is judged");
        Assert.notNull(kind, "a criterion has a kind");
        maximum = Points.of(maximum);
    }
}
