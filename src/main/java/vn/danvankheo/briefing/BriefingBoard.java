package vn.danvankheo.briefing;

import java.time.YearMonth;
import java.util.List;

/** Bảng giao ban: units × months of one year. @param waiting what waits for review, whatever its year and district, the longest waiting first */
public record BriefingBoard(int year, List<BoardLine> lines, List<ReportRow> waiting) {

    /** How many units' reports of a month are in one of the states. */
    public long count(YearMonth month, BoardState... states) {
        return lines(month, states).size();
    }

    /** The units whose report of a month is in one of the states. */
    public List<BoardLine> lines(YearMonth month, BoardState... states) {
        var wanted = List.of(states);
        return lines.stream().filter(line -> wanted.contains(line.month(month.getMonthValue()).state())).toList();
    }

    /** The units whose report of a month was handed in, but after its day. */
    public List<BoardLine> tardy(YearMonth month) {
        return lines.stream().filter(line -> line.month(month.getMonthValue()).late()).toList();
    }

    public long countOf(YearMonth month, String state) {
        return count(month, BoardState.valueOf(state));
    }
}
