package vn.danvankheo.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Thống kê giao ban của một năm: who was late how often, how many reports came in time in each month, and why reports were returned. */
public record BriefingStatistics(int year, List<PunctualityLine> lines, List<ReturnReason> reasons) {

    /** Whoever missed the due date most often first. */
    static BriefingStatistics of(BriefingBoard board, List<ReturnReason> reasons) {
        var lines = board.lines().stream().map(PunctualityLine::of).sorted(Comparator.comparingLong(PunctualityLine::failures).reversed()).toList();
        return new BriefingStatistics(board.year(), lines, reasons);
    }

    /** January to December. As long as somebody still has time, a month has no rate: the early ones alone would make it a perfect one. */
    public List<OnTimeRate> months() {
        return IntStream.range(0, 12).mapToObj(this::ofMonth).toList();
    }

    public OnTimeRate all() {
        var months = months();
        return new OnTimeRate(months.stream().mapToLong(OnTimeRate::onTime).sum(), months.stream().mapToLong(OnTimeRate::due).sum());
    }

    private OnTimeRate ofMonth(int month) {
        var isDue = lines.stream().map(line -> line.unit().months().get(month).state()).noneMatch(state -> state == BoardState.DUE || state == BoardState.DRAFT);
        return OnTimeRate.of(isDue ? lines.stream().map(line -> line.months().get(month)).toList() : List.of());
    }

    /** How often the due date passed without a report, of all units. */
    public long failures() {
        return lines.stream().mapToLong(PunctualityLine::failures).sum();
    }

    public long returns() {
        return reasons.stream().mapToLong(ReturnReason::times).sum();
    }

    /** Who was late or missing most often: {@code Cửa Nam, Hàng Gai (3 lần)}. */
    public String mostOften() {
        var most = lines.get(0).failures();
        return "%s (%d lần)".formatted(lines.stream().filter(line -> line.failures() == most).map(line -> line.unit().name()).collect(Collectors.joining(", ")), most);
    }

    /** Those that were late or missing at least once. */
    public List<PunctualityLine> unpunctual() {
        return lines.stream().filter(line -> line.failures() > 0).toList();
    }
}
