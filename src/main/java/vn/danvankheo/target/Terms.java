package vn.danvankheo.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.util.Assert;

/**
 * Cách tính của chỉ tiêu (SCORING.md, what goes in).
 *
 * @param unit     what is counted, in words: {@code "triệu đồng"}, {@code "%"}, {@code "hộ"}
 * @param assigned giao: what the level above asks
 * @param stretch  phấn đấu: the district's own higher aim; null where there is none
 * @param counting what the register of models is counted by; null where reports answer
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
        @Enumerated(EnumType.STRING) Basis basis,
        @Enumerated(EnumType.STRING) FigureSource source,
        @Enumerated(EnumType.STRING) Counting counting) {

    public Terms {
        Assert.hasText(unit, "what is counted has a name");
        Assert.notNull(measure, "a measure");
        Assert.notNull(direction, "a direction");
        Assert.notNull(assigned, "an assigned value");
        Assert.notNull(accumulation, "an accumulation");
        Assert.notNull(consolidation, "a consolidation");
        Assert.notNull(scope, "a scope");
        Assert.notNull(basis, "a basis");
        Assert.notNull(source, "a source");
        Assert.isTrue(source.isRegister() == (counting != null), "the register is counted by something, reports are not");
        Assert.isTrue(clash(source, measure, accumulation, counting).isEmpty(), "the register can answer it");
        Assert.isTrue(stretch == null || direction.isBetter(stretch, assigned), "the stretch is better than what is assigned");
    }

    /** Of a target that reports answer, as most are. */
    public Terms(String unit, Measure measure, Direction direction, BigDecimal assigned, BigDecimal stretch, Accumulation accumulation,
            Consolidation consolidation, TargetScope scope, Basis basis) {
        this(unit, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, FigureSource.REPORTS, null);
    }

    /** Where the register of models cannot answer what is agreed on (SCORING.md, figures from the register); empty when it can, or when reports do. */
    public static Optional<Clash> clash(FigureSource source, Measure measure, Accumulation accumulation, Counting counting) {
        if (!source.isRegister()) {
            return Optional.empty();
        }
        if (accumulation == Accumulation.WORST) {
            return Optional.of(new Clash("accumulation", "register-has-no-worst"));
        }
        if (measure == Measure.RATIO && accumulation == Accumulation.SUM) {
            return Optional.of(new Clash("accumulation", "register-share-is-not-added"));
        }
        if (measure == Measure.RATIO && source == FigureSource.REGISTERED_MODELS && counting == Counting.MODELS) {
            return Optional.of(new Clash("counting", "register-share-of-itself"));
        }
        return Optional.empty();
    }

    /** Nobody reports it: the register of models is counted. */
    public boolean isFromRegister() {
        return source.isRegister();
    }

    public boolean isRatio() {
        return measure == Measure.RATIO;
    }

    /** What stands behind one month's figure: nothing behind a share, nor where counts are reported of which the change in percent is computed (SCORING.md, 4). */
    public String figureUnit() {
        return isRatio() || isChange() ? "" : unit;
    }

    /** Months are counted, and compared with those of the year before. */
    public boolean isChange() {
        return basis == Basis.CHANGE;
    }

    /** A plain sum of what the units bring: without an allocation nobody judges a single ward by it (SCORING.md, one ward's own board). */
    public boolean isContribution() {
        return measure == Measure.NUMBER && consolidation == Consolidation.SUM;
    }
}
