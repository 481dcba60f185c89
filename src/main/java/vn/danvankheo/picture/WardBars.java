package vn.danvankheo.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.danvankheo.scoring.Standing;
import vn.danvankheo.scoring.StandingWords;
import vn.danvankheo.scoring.WardStanding;
import vn.danvankheo.target.Basis;
import vn.danvankheo.target.Consolidation;
import vn.danvankheo.target.Direction;
import vn.danvankheo.target.Measure;

/**
 * Các phường của một chỉ tiêu: each ward's value as a bar, the best first, beside what all of them come to. Sums of which every ward was assigned its part are
 * shown as shares of those parts: a large ward is not better than a small one.
 */
public record WardBars(List<Bar> bars, BigDecimal mean, String meanWords, boolean byGoal) {

    private static final StandingWords WORDS = new StandingWords();
    private static final int LENGTH = 100;

    /**
     * Một thanh.
     *
     * @param value what the bar shows; null without data
     * @param from  where it begins, of 100
     * @param width how long it is
     */
    public record Bar(WardStanding line, BigDecimal value, String words, BigDecimal from, BigDecimal width) {
    }

    public static WardBars of(List<WardStanding> wards, Standing district) {
        var byGoal = isSharedOut(wards);
        var values = wards.stream().map(ward -> value(ward.standing(), byGoal)).filter(Objects::nonNull).toList();
        var mean = mean(wards, district, byGoal);
        var scale = Scale.of(Stream.concat(values.stream(), Stream.ofNullable(mean)).toList());
        var order = Comparator.<Bar, BigDecimal>comparing(Bar::value);
        var best = district.target().direction() == Direction.AT_LEAST ? order.reversed() : order;
        var bars = wards.stream().map(ward -> bar(ward, byGoal, scale));
        return new WardBars(bars.sorted(Comparator.comparing((Bar bar) -> bar.value() == null).thenComparing((one, other) -> one.value() == null || other.value() == null ? 0 : best.compare(one, other))).toList(),
                mean == null ? null : scale.at(mean), meanWords(mean, district, wards, byGoal), byGoal);
    }

    /** Whether there is anything to compare: bars of one length say no more than a sentence. */
    public boolean isWorthSeeing() {
        return told().map(Bar::words).distinct().count() > 1;
    }

    /** Several wards, and all of them stand at the same. */
    public boolean isLevel() {
        return !isWorthSeeing() && told().count() > 1;
    }

    private Stream<Bar> told() {
        return bars.stream().filter(bar -> bar.value() != null);
    }

    public String finding() {
        var seen = told().toList();
        var best = seen.get(0);
        var last = seen.get(seen.size() - 1);
        var range = best.words().equals(last.words()) ? "Các phường ngang nhau: " + best.words()
                : "Tốt nhất: %s (%s); kém nhất: %s (%s)".formatted(best.line().ward().shortName(), best.words(), last.line().ward().shortName(), last.words());
        var none = bars.size() - seen.size();
        return "%s.%s%s".formatted(range, meanWords == null ? "" : " %s.".formatted(meanWords), none == 0 ? "" : " %d phường chưa có số liệu.".formatted(none));
    }

    private static Bar bar(WardStanding ward, boolean byGoal, Scale scale) {
        var value = value(ward.standing(), byGoal);
        if (value == null) {
            return new Bar(ward, null, "chưa có số liệu", BigDecimal.ZERO, BigDecimal.ZERO);
        }
        var zero = scale.at(BigDecimal.ZERO);
        var end = scale.at(value);
        var words = byGoal ? "%s/%s, %s".formatted(WORDS.value(ward.standing()), WORDS.number(ward.standing().assigned()), Percent.words(value)) : WORDS.value(ward.standing());
        return new Bar(ward, value, words, zero.min(end), end.subtract(zero).abs());
    }

    /** Every ward has a part of a growing sum to answer for. */
    private static boolean isSharedOut(List<WardStanding> wards) {
        return wards.stream().map(WardStanding::standing).allMatch(standing -> standing.target().measure() == Measure.NUMBER && standing.target().basis() == Basis.VALUE
                && standing.target().consolidation() == Consolidation.SUM && standing.target().direction() == Direction.AT_LEAST
                && standing.assigned() != null && standing.assigned().signum() > 0);
    }

    private static BigDecimal value(Standing standing, boolean byGoal) {
        return standing.value() == null || !byGoal ? standing.value() : Percent.of(standing.value(), standing.assigned());
    }

    private static BigDecimal mean(List<WardStanding> wards, Standing district, boolean byGoal) {
        var told = wards.stream().map(WardStanding::standing).filter(standing -> standing.value() != null).toList();
        if (told.isEmpty() || district.value() == null || district.target().consolidation() == Consolidation.WORST) {
            return null;
        }
        if (byGoal) {
            return Percent.of(sum(told.stream().map(Standing::value)), sum(wards.stream().map(ward -> ward.standing().assigned())));
        }
        return isSum(district) ? sum(told.stream().map(Standing::value)).divide(BigDecimal.valueOf(told.size()), 1, RoundingMode.HALF_UP) : district.value();
    }

    private static String meanWords(BigDecimal mean, Standing district, List<WardStanding> wards, boolean byGoal) {
        if (mean == null) {
            return null;
        }
        if (byGoal) {
            return "Chung %d phường: %s mức giao".formatted(wards.size(), Percent.words(mean));
        }
        return isSum(district) ? "Trung bình một phường: %s %s".formatted(WORDS.number(mean), district.target().unit()) : "Chung cả quận: " + WORDS.value(district);
    }

    private static boolean isSum(Standing district) {
        return district.target().measure() == Measure.NUMBER && district.target().basis() == Basis.VALUE && district.target().consolidation() == Consolidation.SUM;
    }

    private static BigDecimal sum(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** From the lowest value, 0 at the most, to the highest, 0 at the least. */
    private record Scale(BigDecimal lowest, BigDecimal highest) {

        static Scale of(List<BigDecimal> values) {
            return new Scale(values.stream().reduce(BigDecimal.ZERO, BigDecimal::min), values.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        }

        /** Of {@value #LENGTH}. */
        BigDecimal at(BigDecimal value) {
            return highest.compareTo(lowest) == 0 ? BigDecimal.ZERO
                    : value.subtract(lowest).multiply(BigDecimal.valueOf(LENGTH)).divide(highest.subtract(lowest), 2, RoundingMode.HALF_UP);
        }
    }
}
