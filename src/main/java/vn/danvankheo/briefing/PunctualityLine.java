package vn.danvankheo.briefing;

import java.util.List;

/** Một đơn vị qua mười hai tháng: on time, late or missing. */
public record PunctualityLine(BoardLine unit, List<Punctuality> months) {

    static PunctualityLine of(BoardLine line) {
        return new PunctualityLine(line, line.months().stream().map(Punctuality::of).toList());
    }

    public OnTimeRate rate() {
        return OnTimeRate.of(months);
    }

    public long count(Punctuality wanted) {
        return months.stream().filter(month -> month == wanted).count();
    }

    /** How often the due date passed without a report. */
    public long failures() {
        return count(Punctuality.LATE) + count(Punctuality.MISSING);
    }
}
