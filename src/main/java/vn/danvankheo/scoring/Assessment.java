package vn.danvankheo.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import lombok.Getter;
import lombok.experimental.Accessors;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;

/** Việc đánh giá: one target held against one goal as of one month (SCORING.md, the verdict). */
@Getter
@Accessors(fluent = true)
class Assessment {

    private final TargetTerms target;
    private final Goal goal;
    private final Respondents respondents;
    private final Optional<RollUp> current;
    private final Optional<RollUp> previous;
    private final Optional<Quotient> value;

    Assessment(TargetTerms target, Goal goal, Respondents respondents) {
        this.target = target;
        this.goal = goal;
        this.respondents = respondents;
        this.current = RollUp.of(respondents);
        this.previous = isChange() ? RollUp.of(respondents.asOf(asOf().minusYears(1))) : Optional.empty();
        this.value = isChange() ? change() : current.map(RollUp::value);
    }

    Standing standing() {
        var verdict = verdict();
        var decimal = value.map(Quotient::toDecimal).orElse(null);
        var share = current.map(RollUp::amount).filter(amount -> target.measure() == Measure.RATIO && !isChange());
        return new Standing(target, asOf(), decimal, share.map(Amount::value).orElse(null), share.map(Amount::denominator).orElse(null),
                goal.assigned(), goal.stretch(), verdict, new Reason(this, verdict).sentence(), respondents.reported(), respondents.expected(),
                respondents.missing().stream().map(ReportingUnit::shortName).toList(),
                value.isPresent() && goal.hasStretch() ? reaches(goal.stretch()) : null);
    }

    /** The table of SCORING.md, line by line: the first that fits. */
    Verdict verdict() {
        if (value.isEmpty()) {
            return Verdict.NO_DATA;
        }
        if (!goal.isAssigned()) {
            return Verdict.NOT_ASSESSED;
        }
        if (!reaches(goal.assigned())) {
            if (target.isGuarded() || respondents.areFinal()) {
                return Verdict.NOT_MET;
            }
            return hasPace() && keepsPace() ? Verdict.ON_TRACK : Verdict.BEHIND;
        }
        if (target.isGuarded() && !respondents.areFinal()) {
            return Verdict.HELD;
        }
        if (!respondents.areCovered() && !target.isIrreversible()) {
            return Verdict.PENDING;
        }
        var exceeded = goal.hasStretch() ? reaches(goal.stretch()) : beats(goal.assigned());
        return exceeded ? Verdict.EXCEEDED : Verdict.MET;
    }

    YearMonth asOf() {
        return respondents.asOf();
    }

    boolean isChange() {
        return target.basis() == Basis.CHANGE;
    }

    boolean reaches(BigDecimal level) {
        return value.orElseThrow().reaches(Quotient.of(level), target.direction());
    }

    boolean beats(BigDecimal level) {
        return value.orElseThrow().isBetterThan(Quotient.of(level), target.direction());
    }

    /** Only what grows towards a positive goal has a pace. */
    boolean hasPace() {
        return target.direction() == Direction.AT_LEAST && goal.assigned().signum() > 0;
    }

    Quotient pace() {
        return Quotient.pace(goal.assigned(), asOf().getMonthValue());
    }

    /** The first month as of which the goal was not reached. */
    Assessment firstBreach() {
        return FiledYear.monthsThrough(asOf())
                .map(month -> new Assessment(target, goal, respondents.asOf(month)))
                .filter(then -> then.value.isPresent() && !then.reaches(goal.assigned()))
                .findFirst().orElse(this);
    }

    private boolean keepsPace() {
        return value.orElseThrow().reaches(pace(), target.direction());
    }

    private Optional<Quotient> change() {
        return current.flatMap(now -> previous.filter(before -> !before.value().isZero()).map(before -> now.value().changeFrom(before.value())));
    }
}
