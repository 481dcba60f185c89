package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.FigureSource;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;

/**
 * Chỉ tiêu: what a target demands, as the scoring knows it.
 *
 * @param unit     the unit of measure: hộ, triệu đồng, % dân số
 * @param assigned giao; null: nobody was assigned anything, so nobody is judged
 * @param stretch  phấn đấu; null: there is none
 * @param source   reports, or the register of models
 */
public record TargetTerms(String code, String name, String groupCode, String unit, Measure measure, Direction direction, BigDecimal assigned,
        BigDecimal stretch, Accumulation accumulation, Consolidation consolidation, TargetScope scope, Basis basis, TargetStatus status, FigureSource source) {

    /** Of a target that reports answer, as most are. */
    public TargetTerms(String code, String name, String groupCode, String unit, Measure measure, Direction direction, BigDecimal assigned,
            BigDecimal stretch, Accumulation accumulation, Consolidation consolidation, TargetScope scope, Basis basis, TargetStatus status) {
        this(code, name, groupCode, unit, measure, direction, assigned, stretch, accumulation, consolidation, scope, basis, status, FigureSource.REPORTS);
    }

    public TargetTerms {
        Objects.requireNonNull(code, "a target has a code");
        Objects.requireNonNull(groupCode, "a target belongs to a group");
        Objects.requireNonNull(unit, "a target has a unit of measure");
        Objects.requireNonNull(measure, "a target is measured somehow");
        Objects.requireNonNull(direction, "a target has a direction");
        Objects.requireNonNull(accumulation, "a target joins months somehow");
        Objects.requireNonNull(consolidation, "a target joins units somehow");
        Objects.requireNonNull(scope, "somebody reports a target");
        Objects.requireNonNull(basis, "a target is compared with something");
        Objects.requireNonNull(status, "a target is active or withdrawn");
        Objects.requireNonNull(source, "a target's figures come from somewhere");
    }

    public boolean isActive() {
        return status == TargetStatus.ACTIVE;
    }

    /** Nobody reports it: its figures are counted in the register of models. */
    public boolean isFromRegister() {
        return source.isRegister();
    }

    /** Whether each ward answers for itself; otherwise the district does for all. */
    public boolean isReportedByWards() {
        return scope == TargetScope.WARDS;
    }

    /** A limit that can still be broken: no fire in any month, at most 12 complaints in the year. */
    boolean isGuarded() {
        return basis == Basis.VALUE
                && (accumulation == Accumulation.WORST || direction == Direction.AT_MOST && isSumOfNumbers());
    }

    /** A growing sum that no missing report can lower: 104 of 100 households stay 104. */
    boolean isIrreversible() {
        return basis == Basis.VALUE && direction == Direction.AT_LEAST && isSumOfNumbers() && consolidation == Consolidation.SUM;
    }

    private boolean isSumOfNumbers() {
        return measure == Measure.NUMBER && accumulation == Accumulation.SUM;
    }
}
