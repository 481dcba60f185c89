package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all units of a district say of a month: each as it counts, or as it was handed in last; what a unit is still writing is its own affair. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class MonthContents {

    private final BriefingReportRepository reports;
    private final ReportVersionRepository versions;

    /** The district first, then its wards by code; three queries at most, whatever their number. */
    public List<UnitContent> of(long district, YearMonth month) {
        var kept = versions.latestOf(district, month).stream().collect(Collectors.toMap(version -> version.getReport().getId(), Function.identity()));
        return reports.handedIn(district, month).stream().map(report -> new UnitContent(report.getUnit().getCode(), report.getUnit().getName(), content(report, kept))).toList();
    }

    private static ReportContent content(BriefingReport report, Map<Long, ReportVersion> kept) {
        var version = kept.get(report.getId());
        return version == null ? ReportContent.of(report) : version.getContent();
    }
}
