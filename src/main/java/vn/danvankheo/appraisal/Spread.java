package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Trung bình và khoảng điểm of the sheets that were sent: {@code trung bình 87,33; từ 85 đến 90 (3 phiếu)}. It stands beside the chair's score and decides nothing. */
record Spread(BigDecimal mean, BigDecimal lowest, BigDecimal highest, int sheets) {

    private static final int DECIMALS = 2;

    static Spread of(List<BigDecimal> totals) {
        var sum = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(sum.divide(BigDecimal.valueOf(totals.size()), DECIMALS, RoundingMode.HALF_UP),
                totals.stream().min(Comparator.naturalOrder()).orElseThrow(), totals.stream().max(Comparator.naturalOrder()).orElseThrow(), totals.size());
    }

    public String words() {
        var range = lowest.compareTo(highest) == 0 ? "đều " + format(lowest) : "từ %s đến %s".formatted(format(lowest), format(highest));
        return "trung bình %s; %s (%d phiếu)".formatted(format(mean), range, sheets);
    }
}
