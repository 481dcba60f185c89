package vn.danvankheo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.target.Accumulation;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;
import vn.danvankheo.target.TargetScope;
import vn.danvankheo.target.TargetStatus;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * Made-up years, scored twice: by the application, and by loops over plain arrays with whole-number fractions that share nothing with it.
 * Hundredths are whole numbers here: the figure 2.50 is 250.
 */
class ScoringPropertyTests {

    private static final int YEARS = 800;
    private static final int TARGETS = 9;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(,[0-9]+)?");
    private static final BigDecimal HALF_A_DECIMAL = new BigDecimal("0.05");
    private static final int COMBINATIONS = 2 * 2 * 3 * 3 * 2 * 2 * 2;

    @Test
    void everyMadeUpYearIsScoredAsByHand() {
        var verdicts = EnumSet.noneOf(Verdict.class);
        var combinations = new HashSet<Integer>();
        for (var seed = 0; seed < YEARS; seed++) {
            var year = new MadeUpYear(seed);
            var scoring = new Scoring(year.filed());
            combinations.addAll(year.combinations);
            for (var month : List.of(1 + year.random.nextInt(6), 7 + year.random.nextInt(5), 12)) {
                verdicts.addAll(compare(year, scoring.district(YearMonth.of(2023, month)), month, -1));
                for (var ward = 1; ward < year.units; ward++) {
                    verdicts.addAll(compare(year, scoring.ward("U" + ward, YearMonth.of(2023, month)), month, ward));
                }
            }
        }

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(combinations).hasSize(COMBINATIONS);
    }

    private static Set<Verdict> compare(MadeUpYear year, Scoreboard board, int month, int ward) {
        var verdicts = EnumSet.noneOf(Verdict.class);
        var total = 0;
        var completed = 0;
        for (var target = 0; target < TARGETS; target++) {
            var terms = year.targets.get(target);
            var where = "seed %d, month %d, %s, %s".formatted(year.seed, month, ward < 0 ? "district" : "ward " + ward, terms);
            var standing = board.standing(terms.code());
            if (terms.status() == TargetStatus.WITHDRAWN || ward > 0 && terms.scope() == TargetScope.DISTRICT) {
                assertThat(standing).as(where).isEmpty();
                continue;
            }
            var byHand = new ByHand(year, target, month, ward);
            var actual = standing.orElseThrow();
            assertThat(actual.verdict()).as(where + ", value " + actual.value()).isEqualTo(byHand.verdict());
            assertThat(actual.reported()).as(where + ", reported").isEqualTo(byHand.reported());
            assertThat(actual.expected()).as(where + ", expected").isEqualTo(byHand.inScope(month, 1).size());
            assertThat(actual.missing()).as(where + ", missing").hasSize(actual.expected() - actual.reported());
            if (byHand.value == null) {
                assertThat(actual.value()).as(where).isNull();
                assertThat(actual.stretchReached()).as(where).isNull();
            } else {
                assertThat(actual.value()).as(where).isEqualByComparingTo(byHand.decimal());
                assertThat(actual.stretchReached()).as(where + ", stretch").isEqualTo(byHand.stretchReached(actual.stretch()));
                assertThatReasonShowsTheNumbers(actual, where);
            }
            assertThat(actual.reason()).as(where).isNotBlank().doesNotContain("null");
            verdicts.add(actual.verdict());
            total += actual.verdict() == Verdict.NOT_ASSESSED ? 0 : 1;
            completed += Set.of(Verdict.MET, Verdict.EXCEEDED).contains(actual.verdict()) ? 1 : 0;
        }
        assertThat(board.completion()).as("seed " + year.seed).hasToString(completed + "/" + total);
        return verdicts;
    }

    /** A reason shows the goal, and the value on its own side of it. */
    private static void assertThatReasonShowsTheNumbers(Standing standing, String where) {
        var numbers = NUMBER.matcher(standing.reason()).results().map(found -> VietnameseNumbers.parse(found.group())).toList();
        assertThat(numbers).as(where + ", value in: " + standing.reason()).anyMatch(number ->
                number.subtract(standing.value()).abs().compareTo(HALF_A_DECIMAL) <= 0
                        && (standing.assigned() == null || number.compareTo(standing.assigned()) == standing.value().compareTo(standing.assigned())));
        if (standing.assigned() != null) {
            assertThat(numbers).as(where + ", goal in: " + standing.reason()).anyMatch(number -> number.compareTo(standing.assigned()) == 0);
        }
    }

    /** Unit 0 is the district; arrays go [0: last year, 1: this year][unit][month 1 to 12][target]. */
    private static class MadeUpYear {

        final int seed;
        final Random random;
        final int units;
        final LocalDate[] from;
        final LocalDate[] until;
        final boolean[][][] accepted;
        final long[][][][][] figures;
        final Long[][] allocations;
        final List<TargetTerms> targets = new ArrayList<>();
        final Set<Integer> combinations = new LinkedHashSet<>();

        MadeUpYear(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.units = 2 + random.nextInt(4);
            this.from = new LocalDate[units];
            this.until = new LocalDate[units];
            this.accepted = new boolean[2][units][13];
            this.figures = new long[2][units][13][TARGETS][];
            this.allocations = new Long[units][TARGETS];
            var thorough = random.nextInt(3);
            for (var target = 0; target < TARGETS; target++) {
                targets.add(target(target, (seed * TARGETS + target) % COMBINATIONS));
            }
            for (var unit = 0; unit < units; unit++) {
                live(unit);
                for (var year = 0; year < 2; year++) {
                    for (var month = 1; month <= 12; month++) {
                        accepted[year][unit][month] = thorough == 0 || random.nextInt(12) > thorough * 2 - 2;
                        for (var target = 0; target < TARGETS; target++) {
                            if (thorough == 0 || random.nextInt(4) > 0) {
                                figures[year][unit][month][target] = new long[] {figure(), random.nextInt(5) == 0 ? 0 : figure() + 1};
                            }
                        }
                    }
                }
                for (var target = 0; target < TARGETS; target++) {
                    allocations[unit][target] = random.nextInt(3) == 0 ? (long) random.nextInt(12) * 100 : null;
                }
            }
        }

        private void live(int unit) {
            var somewhen = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(730));
            from[unit] = random.nextInt(4) == 0 ? somewhen : LocalDate.of(1981, 1, 1);
            until[unit] = random.nextInt(4) == 0 ? from[unit].isAfter(LocalDate.of(2000, 1, 1)) ? from[unit].plusDays(1 + random.nextInt(400)) : somewhen : null;
        }

        private long figure() {
            return random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(4) * 100L;
        }

        private TargetTerms target(int number, int combination) {
            combinations.add(combination);
            var rest = combination;
            var measure = Measure.values()[rest % 2];
            var direction = Direction.values()[(rest /= 2) % 2];
            var accumulation = Accumulation.values()[(rest /= 2) % 3];
            var consolidation = Consolidation.values()[(rest /= 3) % 3];
            var scope = TargetScope.values()[(rest /= 3) % 2];
            var basis = Basis.values()[(rest /= 2) % 2];
            var hasStretch = rest / 2 == 1;
            var assigned = basis == Basis.CHANGE ? random.nextInt(9) * 25 - 100
                    : measure == Measure.RATIO ? random.nextInt(7) * 25 : random.nextInt(accumulation == Accumulation.SUM ? 25 : 5);
            var step = random.nextInt(4) * (direction == Direction.AT_LEAST ? 1 : -1);
            return new TargetTerms("T" + number, "Chỉ tiêu " + number, "G" + number % 3, measure == Measure.RATIO ? "%" : "hộ", measure, direction,
                    random.nextInt(20) == 0 ? null : BigDecimal.valueOf(assigned), hasStretch ? BigDecimal.valueOf(assigned + step) : null,
                    accumulation, consolidation, scope, basis, random.nextInt(15) == 0 ? TargetStatus.WITHDRAWN : TargetStatus.ACTIVE);
        }

        FiledYear filed() {
            var groups = List.of(new GroupTerms("G0", "Không"), new GroupTerms("G1", "Một"), new GroupTerms("G2", "Hai"));
            var reporting = new ArrayList<ReportingUnit>();
            var reports = new ArrayList<FiledReport>();
            var filed = new ArrayList<FiledFigure>();
            Map<UnitTarget, BigDecimal> assigned = new HashMap<>();
            for (var unit = 0; unit < units; unit++) {
                var code = "U" + unit;
                reporting.add(new ReportingUnit(code, "Đơn vị " + unit, "Đơn vị " + unit,
                        unit == 0 ? ReportingUnit.Kind.DISTRICT : ReportingUnit.Kind.WARD, new Validity(from[unit], until[unit])));
                for (var target = 0; target < TARGETS; target++) {
                    if (allocations[unit][target] != null) {
                        assigned.put(new UnitTarget(code, "T" + target), BigDecimal.valueOf(allocations[unit][target], 2));
                    }
                    for (var year = 0; year < 2; year++) {
                        for (var month = 1; month <= 12; month++) {
                            var figure = figures[year][unit][month][target];
                            if (figure != null) {
                                filed.add(new FiledFigure(code, YearMonth.of(2022 + year, month), "T" + target, BigDecimal.valueOf(figure[0], 2),
                                        targets.get(target).measure() == Measure.RATIO ? BigDecimal.valueOf(figure[1], 2) : null));
                            }
                        }
                    }
                }
                for (var year = 0; year < 2; year++) {
                    for (var month = 1; month <= 12; month++) {
                        if (accepted[year][unit][month]) {
                            reports.add(new FiledReport(code, YearMonth.of(2022 + year, month)));
                        }
                    }
                }
            }
            return new FiledYear(Year.of(2023), groups, targets, reporting, reports, filed, assigned);
        }
    }

    /** One target of one month, by hand; a fraction is {numerator, denominator}. */
    private static class ByHand {

        final MadeUpYear data;
        final TargetTerms terms;
        final int target;
        final int month;
        final int ward;
        final BigInteger[] value;

        ByHand(MadeUpYear data, int target, int month, int ward) {
            this.data = data;
            this.terms = data.targets.get(target);
            this.target = target;
            this.month = month;
            this.ward = ward;
            var now = valueIn(1);
            if (terms.basis() == Basis.VALUE || now == null) {
                value = now;
            } else {
                var before = valueIn(0);
                value = before == null || before[0].signum() == 0 ? null : new BigInteger[] {
                        now[0].multiply(before[1]).subtract(before[0].multiply(now[1])).multiply(BigInteger.valueOf(100)), before[0].multiply(now[1])};
            }
        }

        BigDecimal decimal() {
            return new BigDecimal(value[0]).divide(new BigDecimal(value[1]), 10, RoundingMode.HALF_UP);
        }

        boolean alive(int unit, int year, int inMonth) {
            var next = LocalDate.of(2022 + year, inMonth, 1).plusMonths(1);
            return data.from[unit].isBefore(next) && (data.until[unit] == null || !data.until[unit].isBefore(next));
        }

        List<Integer> inScope(int upTo, int year) {
            var scope = new ArrayList<Integer>();
            for (var unit = 0; unit < data.units; unit++) {
                var district = unit == 0;
                if (terms.scope() == TargetScope.DISTRICT) {
                    if (district) {
                        scope.add(unit);
                    }
                } else if (!district && (ward < 0 || ward == unit)) {
                    var lives = false;
                    for (var m = terms.accumulation() == Accumulation.LATEST ? upTo : 1; m <= upTo; m++) {
                        lives |= alive(unit, year, m);
                    }
                    if (lives) {
                        scope.add(unit);
                    }
                }
            }
            return scope;
        }

        long[] figure(int unit, int year, int inMonth) {
            return data.accepted[year][unit][inMonth] ? data.figures[year][unit][inMonth][target] : null;
        }

        int reported() {
            var count = 0;
            for (var unit : inScope(month, 1)) {
                var any = false;
                for (var m = 1; m <= month; m++) {
                    any |= figure(unit, 1, m) != null;
                }
                count += any ? 1 : 0;
            }
            return count;
        }

        boolean everyDueReportIsThere() {
            for (var unit : inScope(month, 1)) {
                for (var m = 1; m <= month; m++) {
                    if (alive(unit, 1, m) && !data.accepted[1][unit][m]) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Numerator and denominator of one unit in hundredths, or null. */
        long[] ofUnit(int unit, int year) {
            long[] result = null;
            for (var m = 1; m <= month; m++) {
                var figure = figure(unit, year, m);
                if (figure == null) {
                    continue;
                }
                switch (terms.accumulation()) {
                    case SUM -> result = result == null ? figure.clone() : new long[] {result[0] + figure[0], result[1] + figure[1]};
                    case LATEST -> result = figure;
                    case WORST -> {
                        if (fraction(figure) != null && (result == null || worse(fraction(figure), fraction(result)))) {
                            result = figure;
                        }
                    }
                }
            }
            return result;
        }

        BigInteger[] valueIn(int year) {
            long[] sum = null;
            BigInteger[] total = null;
            BigInteger[] worst = null;
            var count = 0;
            for (var unit : inScope(month, year)) {
                var one = ofUnit(unit, year);
                if (one == null) {
                    continue;
                }
                sum = sum == null ? one.clone() : new long[] {sum[0] + one[0], sum[1] + one[1]};
                var fraction = fraction(one);
                if (fraction != null) {
                    count++;
                    total = total == null ? fraction : new BigInteger[] {
                            total[0].multiply(fraction[1]).add(fraction[0].multiply(total[1])), total[1].multiply(fraction[1])};
                    worst = worst == null || worse(fraction, worst) ? fraction : worst;
                }
            }
            return switch (terms.consolidation()) {
                case SUM -> sum == null ? null : fraction(sum);
                case MEAN -> total == null ? null : new BigInteger[] {total[0], total[1].multiply(BigInteger.valueOf(count))};
                case WORST -> worst;
            };
        }

        BigInteger[] fraction(long[] amount) {
            if (terms.measure() == Measure.NUMBER) {
                return new BigInteger[] {BigInteger.valueOf(amount[0]), BigInteger.valueOf(100)};
            }
            return amount[1] == 0 ? null : new BigInteger[] {BigInteger.valueOf(amount[0] * 100), BigInteger.valueOf(amount[1])};
        }

        boolean worse(BigInteger[] one, BigInteger[] other) {
            var difference = one[0].multiply(other[1]).compareTo(other[0].multiply(one[1]));
            return terms.direction() == Direction.AT_LEAST ? difference < 0 : difference > 0;
        }

        /** How the value, multiplied, compares with a goal in hundredths, multiplied. */
        int against(long goal, int valueTimes, int goalTimes) {
            return value[0].multiply(BigInteger.valueOf(100L * valueTimes)).compareTo(value[1].multiply(BigInteger.valueOf(goal * goalTimes)));
        }

        Boolean stretchReached(BigDecimal stretch) {
            var sign = terms.direction() == Direction.AT_LEAST ? 1 : -1;
            return stretch == null ? null : sign * against(stretch.movePointRight(2).longValueExact(), 1, 1) >= 0;
        }

        Verdict verdict() {
            if (value == null) {
                return Verdict.NO_DATA;
            }
            Long assigned = terms.assigned() == null ? null : terms.assigned().movePointRight(2).longValueExact();
            Long stretch = terms.stretch() == null ? null : terms.stretch().movePointRight(2).longValueExact();
            if (ward > 0 && data.allocations[ward][target] != null) {
                assigned = data.allocations[ward][target];
                stretch = null;
            } else if (ward > 0 && terms.measure() == Measure.NUMBER && terms.consolidation() == Consolidation.SUM) {
                assigned = null;
            }
            if (assigned == null) {
                return Verdict.NOT_ASSESSED;
            }
            var sign = terms.direction() == Direction.AT_LEAST ? 1 : -1;
            var reaches = sign * against(assigned, 1, 1) >= 0;
            var summedNumber = terms.measure() == Measure.NUMBER && terms.accumulation() == Accumulation.SUM;
            var guarded = terms.basis() == Basis.VALUE && (terms.accumulation() == Accumulation.WORST || sign < 0 && summedNumber);
            var irreversible = terms.basis() == Basis.VALUE && sign > 0 && summedNumber && terms.consolidation() == Consolidation.SUM;
            var isFinal = month == 12 && everyDueReportIsThere();
            var covered = terms.accumulation() == Accumulation.LATEST ? reported() == inScope(month, 1).size() : everyDueReportIsThere();
            if (!reaches) {
                if (guarded || isFinal) {
                    return Verdict.NOT_MET;
                }
                return sign > 0 && assigned > 0 && against(assigned, 12, month) >= 0 ? Verdict.ON_TRACK : Verdict.BEHIND;
            }
            if (guarded && !isFinal) {
                return Verdict.HELD;
            }
            if (!covered && !irreversible) {
                return Verdict.PENDING;
            }
            var exceeded = stretch != null ? sign * against(stretch, 1, 1) >= 0 : against(assigned, 1, 1) != 0;
            return exceeded ? Verdict.EXCEEDED : Verdict.MET;
        }
    }
}
