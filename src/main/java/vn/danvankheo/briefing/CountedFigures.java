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
     * The figures of January to the month, and those of the year before for the targets that are compared with it.
     * One query, whatever the number of units, targets and months.
     */
    public List<CountedFigure> figures(long district, YearMonth asOf, Collection<String> comparedTargets) {
        return reports.counted(district, asOf.withMonth(1), asOf, asOf.minusYears(1).withMonth(1), comparedTargets);
    }

    /** The reports of the same months, and those of the year before. */
    public List<CountedReport> reports(long district, YearMonth asOf) {
        return reports.countedReports(district, asOf.minusYears(1).withMonth(1), asOf);
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
