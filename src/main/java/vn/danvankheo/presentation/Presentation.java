package vn.danvankheo.presentation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import vn.danvankheo.briefing.Agenda;
import vn.danvankheo.briefing.MonthReport;
import vn.danvankheo.organization.District;
import vn.danvankheo.scoring.Scoreboard;
import vn.danvankheo.scoring.Standing;

/**
 * Nội dung trình chiếu: what a district's meeting about a month looks at.
 *
 * @param board   null: the district set no targets for the year
 * @param turns   null: there is no month before to compare with
 * @param open    what is lost, behind or without figures
 * @param waiting what is on its way
 * @param dueOn   by when the reports were due
 * @param at      when the figures were taken
 */
record Presentation(District district, YearMonth month, Scoreboard board, List<Turn> turns, List<OpenTarget> open, List<Standing> waiting, List<MonthReport> reports, LocalDate dueOn,
        Agenda agenda, LocalDateTime at) {

    public String title() {
        return "Giao ban tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public List<String> missing() {
        return reports.stream().filter(MonthReport::isMissing).map(MonthReport::name).toList();
    }

    public List<String> late() {
        return reports.stream().filter(MonthReport::isHandedInLate).map(MonthReport::name).toList();
    }

    /** Whether the last day for handing in is over; until then nobody who is still writing is to blame. */
    public boolean isOverdue() {
        return at.toLocalDate().isAfter(dueOn);
    }

    public long onTime() {
        return reports.size() - missing().size() - late().size();
    }

    public long accepted() {
        return reports.stream().filter(MonthReport::isCounted).count();
    }
}
