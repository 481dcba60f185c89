package vn.danvankheo.scoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvankheo.target.Measure;

/**
 * Hồ sơ năm: all that one district's year is judged by, indexed once so that a whole board takes a few milliseconds.
 * A figure counts only beside its unit's accepted report of the same month, one from the register of models without any; those of the year before
 * serve comparison.
 */
public final class FiledYear {

    private final Year year;
    private final List<GroupTerms> groups;
    private final List<TargetTerms> targets;
    private final ReportingUnit district;
    private final List<ReportingUnit> wards;
    private final Map<UnitTarget, BigDecimal> allocations;
    private final Set<FiledReport> accepted;
    private final Map<ReportingUnit, List<YearMonth>> awaited;
    private final boolean isOver;
    private final Map<UnitTarget, NavigableMap<YearMonth, Amount>> amounts = new HashMap<>();

    /** A year whose targets are all answered by reports. */
    public FiledYear(Year year, List<GroupTerms> groups, List<TargetTerms> targets, List<ReportingUnit> units, Collection<FiledReport> accepted,
            Collection<FiledFigure> figures, Map<UnitTarget, BigDecimal> allocations) {
        this(year, groups, targets, units, accepted, figures, allocations, RegisterYear.UNASKED);
    }

    /** Groups, targets and units keep the order in which they come; figures and reports of units or targets not among them are passed over. */
    public FiledYear(Year year, List<GroupTerms> groups, List<TargetTerms> targets, List<ReportingUnit> units, Collection<FiledReport> accepted,
            Collection<FiledFigure> figures, Map<UnitTarget, BigDecimal> allocations, RegisterYear register) {
        this.year = year;
        this.groups = List.copyOf(groups);
        this.targets = targets.stream().map(target -> inOneOf(groups, target)).toList();
        this.wards = units.stream().filter(ReportingUnit::isWard).toList();
        this.district = only(units.stream().filter(unit -> !unit.isWard()).toList());
        this.allocations = Map.copyOf(allocations);
        this.accepted = new HashSet<>(accepted);
        this.awaited = units.stream().collect(toMap(identity(), this::awaited));
        this.isOver = register.isOver();
        index(figures, target -> !target.isFromRegister(), figure -> isAccepted(figure.unitCode(), figure.month()));
        index(register.figures(), TargetTerms::isFromRegister, figure -> true);
    }

    Year year() {
        return year;
    }

    List<GroupTerms> groups() {
        return groups;
    }

    List<TargetTerms> targets() {
        return targets;
    }

    TargetTerms target(String code) {
        return targets.stream().filter(target -> target.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + code + " in " + year));
    }

    List<ReportingUnit> wards() {
        return wards;
    }

    ReportingUnit ward(String code) {
        return wards.stream().filter(ward -> ward.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ward " + code + " in " + year));
    }

    /** Who may have to answer a target: the wards, or the district itself. */
    List<ReportingUnit> unitsFor(TargetTerms target) {
        return target.isReportedByWards() ? wards : List.of(district);
    }

    /** Null: this ward was assigned nothing of this target. */
    BigDecimal allocation(ReportingUnit ward, TargetTerms target) {
        return allocations.get(new UnitTarget(ward.code(), target.code()));
    }

    /** What a unit reported about a target from January to the month, oldest first. */
    NavigableMap<YearMonth, Amount> amounts(ReportingUnit unit, TargetTerms target, YearMonth asOf) {
        var months = amounts.get(new UnitTarget(unit.code(), target.code()));
        return months == null ? Collections.emptyNavigableMap() : months.subMap(asOf.withMonth(1), true, asOf, true);
    }

    /** The months up to this one for which a unit's report is due and not accepted. */
    List<YearMonth> awaited(ReportingUnit unit, YearMonth asOf) {
        return awaited.get(unit).stream().takeWhile(month -> !month.isAfter(asOf)).toList();
    }

    /** Whether the year's last day has passed. */
    boolean isOver() {
        return isOver;
    }

    /** January to the month, of the month's own year. */
    static Stream<YearMonth> monthsThrough(YearMonth asOf) {
        return IntStream.rangeClosed(1, asOf.getMonthValue()).mapToObj(asOf::withMonth);
    }

    private List<YearMonth> awaited(ReportingUnit unit) {
        return monthsThrough(year.atMonth(Month.DECEMBER))
                .filter(unit.validity()::isActiveIn)
                .filter(month -> !isAccepted(unit.code(), month))
                .toList();
    }

    private boolean isAccepted(String unitCode, YearMonth month) {
        return accepted.contains(new FiledReport(unitCode, month));
    }

    private void index(Collection<FiledFigure> figures, Predicate<TargetTerms> answered, Predicate<FiledFigure> counts) {
        var measures = targets.stream().filter(answered).collect(toMap(TargetTerms::code, TargetTerms::measure));
        for (var figure : figures) {
            var measure = measures.get(figure.targetCode());
            if (measure != null && figure.answers(measure) && counts.test(figure)) {
                index(figure, measure);
            }
        }
    }

    private void index(FiledFigure figure, Measure measure) {
        var months = amounts.computeIfAbsent(new UnitTarget(figure.unitCode(), figure.targetCode()), key -> new TreeMap<>());
        if (months.put(figure.month(), new Amount(figure.value(), measure == Measure.RATIO ? figure.denominator() : null)) != null) {
            throw new IllegalArgumentException("two figures of one unit, month and target: " + figure);
        }
    }

    private static TargetTerms inOneOf(List<GroupTerms> groups, TargetTerms target) {
        if (groups.stream().noneMatch(group -> group.code().equals(target.groupCode()))) {
            throw new IllegalArgumentException(target.code() + " belongs to no group of this year");
        }
        return target;
    }

    private static ReportingUnit only(List<ReportingUnit> districts) {
        if (districts.size() != 1) {
            throw new IllegalArgumentException("a year belongs to one district, not to " + districts.size());
        }
        return districts.get(0);
    }
}
