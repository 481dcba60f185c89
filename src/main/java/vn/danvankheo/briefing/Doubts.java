package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Điểm cần xem của các báo cáo: two queries, whatever the number of reports. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class Doubts {

    private final DoubtRepository said;

    /** @param months of the units' reports that are looked through */
    Map<Long, LookedThrough> of(Collection<Long> units, Collection<YearMonth> months, boolean namesUnits) {
        if (units.isEmpty()) {
            return Map.of();
        }
        var from = Collections.min(months).minusMonths(1);
        var to = Collections.max(months);
        var figures = said.figures(units, from, to).stream().collect(Collectors.groupingBy(figure -> List.of(figure.unitId(), figure.month())));
        var texts = said.texts(units, from, to);
        var looked = new HashMap<Long, LookedThrough>();
        for (var report : texts) {
            if (units.contains(report.unitId()) && months.contains(report.month())) {
                var filed = figures.getOrDefault(List.of(report.unitId(), report.month()), List.of());
                var lastMonth = figures.getOrDefault(List.of(report.unitId(), report.month().minusMonths(1)), List.of());
                looked.put(report.reportId(), new LookedThrough(ReportDoubts.of(report, filed, lastMonth, texts, namesUnits),
                        filed.stream().map(SaidFigure::targetId).collect(Collectors.toSet())));
            }
        }
        return looked;
    }
}
