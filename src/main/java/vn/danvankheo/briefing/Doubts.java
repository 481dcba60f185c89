package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Điểm cần xem của các báo cáo: two queries, whatever the number of reports. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Doubts {

    private final DoubtRepository reports;

    /** @param months of the units' reports that are looked through */
    Map<Long, LookedThrough> of(Collection<Long> units, Collection<YearMonth> months, boolean namesUnits) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var first = Collections.min(months);
        return of(units, months, reports.figures(units, first.minusMonths(1), Collections.max(months), first), namesUnits);
    }

    /** Of one report. @param figures that its unit said, of its month and the one before among them */
    List<Doubt> of(BriefingReport report, List<SaidFigure> figures, boolean namesUnits) {
        return of(Set.of(report.getUnit().getId()), Set.of(report.getMonth()), figures, namesUnits).getOrDefault(report.getId(), LookedThrough.EMPTY).doubts();
    }

    private Map<Long, LookedThrough> of(Collection<Long> units, Collection<YearMonth> months, List<SaidFigure> figures, boolean namesUnits) {
        var said = figures.stream().collect(Collectors.groupingBy(figure -> List.of(figure.unitId(), figure.month())));
        var texts = reports.texts(units, Collections.min(months).minusMonths(1), Collections.max(months));
        var looked = new HashMap<Long, LookedThrough>();
        for (var report : texts) {
            if (units.contains(report.unitId()) && months.contains(report.month())) {
                var filed = said.getOrDefault(List.of(report.unitId(), report.month()), List.of());
                var lastMonth = said.getOrDefault(List.of(report.unitId(), report.month().minusMonths(1)), List.of());
                looked.put(report.reportId(), new LookedThrough(ReportDoubts.of(report, filed, lastMonth, texts, namesUnits),
                        filed.stream().map(SaidFigure::targetId).collect(Collectors.toSet())));
            }
        }
        return looked;
    }
}
