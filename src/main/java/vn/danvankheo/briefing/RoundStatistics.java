package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.organization.District;

/** Counts the monthly round, within the viewer's scope: a ward sees itself alone. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class RoundStatistics {

    private final Briefings briefings;
    private final BriefingReportRepository reports;
    private final MonthReports monthReports;
    private final BriefingCalendar calendar;

    BriefingStatistics of(District district, int year, Viewer me) {
        var board = briefings.board(district.getId(), year, me.scope());
        var units = board.lines().stream().map(line -> line.unit().getId()).toList();
        return BriefingStatistics.of(board, counted(reports.returns(units, YearMonth.of(year, 1), YearMonth.of(year, 12))));
    }

    /** The most frequent first; what differs in case, spaces or a full stop only is one reason. */
    private static List<ReturnReason> counted(List<ReturnRow> returns) {
        return returns.stream().collect(Collectors.groupingBy(row -> row.reason().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip())).values().stream()
                .map(same -> new ReturnReason(same.get(0).reason(), same.size(), same.stream().map(ReturnRow::unit).distinct().toList()))
                .sorted(Comparator.comparingLong(ReturnReason::times).reversed().thenComparing(ReturnReason::reason)).toList();
    }

    LateList late(District district, YearMonth month) {
        return new LateList(district.getName(), month, calendar.with(district.getCutOff()).dueDate(month), calendar.now(), monthReports.of(district.getId(), month));
    }
}
