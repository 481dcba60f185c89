package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Số liệu được tính: what the scoreboard is made of. Only accepted reports count; submitted ones are for the provisional figure beside it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class CountedFigures {

    private final BriefingReportRepository reports;

    /**
     * The units' figures of January to the month, and those of the year before that answer one of the compared targets.
     * One query, whatever the number of units, targets and months, and one that never reads an older year.
     */
    public List<CountedFigure> figures(Collection<Long> units, YearMonth asOf, Collection<Long> comparedTargets) {
        var january = asOf.withMonth(1);
        return reports.counted(units, january, asOf, comparedTargets.isEmpty() ? january : january.minusYears(1), comparedTargets);
    }

    /** The units' reports of the same months, and those of the year before. */
    public List<CountedReport> reportsUntil(Collection<Long> units, YearMonth asOf) {
        return reports.countedReports(units, asOf.minusYears(1).withMonth(1), asOf);
    }

    /** The unit's reports of the year by their months, to open from a figure and to say from which version it counts. */
    public Map<YearMonth, ReportRow> reports(long unit, int year) {
        return reports.between(YearMonth.of(year, 1), YearMonth.of(year, 12), List.of(unit)).stream()
                .filter(row -> row.status() != ReportStatus.DRAFT)
                .collect(Collectors.toMap(ReportRow::month, Function.identity()));
    }

    /** The units' reports of one month, by the units' ids. */
    public Map<Long, ReportRow> reports(Collection<Long> units, YearMonth month) {
        return reports.between(month, month, units).stream()
                .filter(row -> row.status() != ReportStatus.DRAFT)
                .collect(Collectors.toMap(ReportRow::unitId, Function.identity()));
    }
}
