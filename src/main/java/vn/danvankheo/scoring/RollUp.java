package vn.danvankheo.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.danvankheo.target.Direction;

/**
 * Số tổng hợp: one value out of the months and units of a target (SCORING.md, the value, 1 and 3).
 *
 * @param amount  what was summed or chosen, numerator and denominator apart; null for a mean, which has none
 * @param weakest whose value was taken as the least favourable, the first of equals; null unless the target takes that
 */
record RollUp(Quotient value, Amount amount, ReportingUnit weakest) {

    /** What one unit comes to over its months. */
    private record Part(ReportingUnit unit, Amount amount) {

        Optional<RollUp> alone() {
            return amount.quotient().map(value -> new RollUp(value, amount, unit));
        }
    }

    static Optional<RollUp> of(Respondents respondents) {
        var target = respondents.target();
        var parts = respondents.units().stream()
                .flatMap(unit -> overMonths(respondents.amounts(unit), target).map(amount -> new Part(unit, amount)).stream())
                .toList();
        return switch (target.consolidation()) {
            case SUM -> sum(parts);
            case MEAN -> mean(parts);
            case WORST -> worst(parts, target.direction());
        };
    }

    private static Optional<Amount> overMonths(Collection<Amount> months, TargetTerms target) {
        return switch (target.accumulation()) {
            case SUM -> months.stream().reduce(Amount::plus);
            case LATEST -> months.stream().reduce((earlier, later) -> later);
            case WORST -> months.stream().filter(month -> month.quotient().isPresent())
                    .reduce((worst, next) -> worst.quotient().orElseThrow().isBetterThan(next.quotient().orElseThrow(), target.direction()) ? next : worst);
        };
    }

    private static Optional<RollUp> sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Amount::plus)
                .flatMap(total -> total.quotient().map(value -> new RollUp(value, total, null)));
    }

    private static Optional<RollUp> mean(List<Part> parts) {
        var values = parts.stream().flatMap(part -> part.amount().quotient().stream()).toList();
        return values.stream().reduce(Quotient::plus).map(total -> new RollUp(total.dividedBy(values.size()), null, null));
    }

    private static Optional<RollUp> worst(List<Part> parts, Direction direction) {
        return parts.stream().flatMap(part -> part.alone().stream())
                .reduce((worst, next) -> worst.value().isBetterThan(next.value(), direction) ? next : worst);
    }
}
