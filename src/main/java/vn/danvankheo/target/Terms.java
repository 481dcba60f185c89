package vn.danvankheo.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.springframework.util.Assert;

/**
 * Cách tính của chỉ tiêu (SCORING.md, what goes in).
 *
 * @param unit     what is counted, in words: {@code "triệu đồng"}, {@code "%"}, {@code "hộ"}
 * @param assigned giao: what the level above asks
 * @param stretch  phấn đấu: the district's own higher aim; null where there is none
 */
@Embeddable
public record Terms(
        @Column(name = "unit_of_measure") String unit,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) Direction direction,
        BigDecimal assigned,
        BigDecimal stretch,
        @Enumerated(EnumType.STRING) Accumulation accumulation,
        @Enumerated(EnumType.STRING) Consolidation consolidation,
        @Enumerated(EnumType.STRING) TargetScope scope,
        @Enumerated(EnumType.STRING) Basis basis) {

    public Terms {
        Assert.hasText(unit, "what is counted has a name");
        Assert.notNull(measure, "a measure");
        Assert.notNull(direction, "a direction");
        Assert.notNull(assigned, "an assigned value");
        Assert.notNull(accumulation, "an accumulation");
        Assert.notNull(consolidation, "a consolidation");
        Assert.notNull(scope, "a scope");
        Assert.notNull(basis, "a basis");
        Assert.isTrue(stretch == null || direction.isBetter(stretch, assigned), "the stretch is better than what is assigned");
    }

    public boolean isRatio() {
        return measure == Measure.RATIO;
    }

    /** A plain sum of what the units bring: without an allocation nobody judges a single ward by it (SCORING.md, one ward's own board). */
    public boolean isContribution() {
        return measure == Measure.NUMBER && consolidation == Consolidation.SUM;
    }
}
