package vn.danvankheo.scoring;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import lombok.Getter;
import lombok.experimental.Accessors;
import vn.danvankheo.target.Accumulation;

/** Đơn vị thuộc diện: the units in scope of one target as of one month, and what they have handed in (SCORING.md, the value, 2). */
@Getter
@Accessors(fluent = true)
class Respondents {

    private final FiledYear filed;
    private final TargetTerms target;
    private final YearMonth asOf;
    private final List<ReportingUnit> candidates;
    private final List<ReportingUnit> units;

    Respondents(FiledYear filed, TargetTerms target, List<ReportingUnit> candidates, YearMonth asOf) {
        this.filed = filed;
        this.target = target;
        this.asOf = asOf;
        this.candidates = candidates;
        this.units = candidates.stream().filter(this::isInScope).toList();
    }

    Respondents asOf(YearMonth month) {
        return new Respondents(filed, target, candidates, month);
    }

    int expected() {
        return units.size();
    }

    int reported() {
        return expected() - missing().size();
    }

    List<ReportingUnit> missing() {
        return units.stream().filter(unit -> amounts(unit).isEmpty()).toList();
    }

    /** Those whose report of some month is due and not accepted. */
    List<ReportingUnit> late() {
        return units.stream().filter(unit -> !awaited(unit).isEmpty()).toList();
    }

    /** Nobody reports what the register of models answers. */
    List<YearMonth> awaited(ReportingUnit unit) {
        return target.isFromRegister() ? List.of() : filed.awaited(unit, asOf);
    }

    Collection<Amount> amounts(ReportingUnit unit) {
        return filed.amounts(unit, target, asOf).values();
    }

    /** Nothing is outstanding that the value as of this month should contain. */
    boolean areCovered() {
        return target.accumulation() == Accumulation.LATEST ? missing().isEmpty() : late().isEmpty();
    }

    /** The year is over and every report of it accepted; the register's year is over when its last day is. */
    boolean areFinal() {
        return asOf.getMonth() == Month.DECEMBER && late().isEmpty() && (!target.isFromRegister() || filed.isOver());
    }

    private boolean isInScope(ReportingUnit unit) {
        if (!target.isReportedByWards()) {
            return true;
        }
        return target.accumulation() == Accumulation.LATEST
                ? unit.validity().isActiveIn(asOf)
                : FiledYear.monthsThrough(asOf).anyMatch(unit.validity()::isActiveIn);
    }
}
