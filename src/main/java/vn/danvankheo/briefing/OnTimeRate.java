package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import vn.danvankheo.web.VietnameseNumbers;

/** Tỷ lệ đúng hạn: 17 of 18 reports that were due came in time; prints {@code 17/18 = 94,4 %}, and nothing where nothing was due. */
public record OnTimeRate(long onTime, long due) {

    private static final int SHADES = 4;

    static OnTimeRate of(Collection<Punctuality> reports) {
        return new OnTimeRate(reports.stream().filter(report -> report == Punctuality.ON_TIME).count(), reports.stream().filter(report -> report != Punctuality.OPEN).count());
    }

    /** The darker the better: 4 means all of them, 1 less than half; 0 means that nothing was due. */
    public int shade() {
        return due == 0 ? 0 : Math.max(1, (int) (onTime * SHADES / due));
    }

    public String words() {
        return due == 0 ? "–" : "%d/%d = %s".formatted(onTime, due, VietnameseNumbers.percent(percent()));
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(onTime * 100).divide(BigDecimal.valueOf(due), 6, RoundingMode.HALF_UP);
    }
}
