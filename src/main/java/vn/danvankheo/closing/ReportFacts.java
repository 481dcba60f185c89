package vn.danvankheo.closing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvankheo.briefing.ExplanationRow;

/**
 * Phần tính được của báo cáo tổng hợp: what nobody types.
 *
 * @param closing of which closing the board is; null: as it stood when it was computed
 */
public record ReportFacts(String closing, ClosedBoard board, List<Recommended> recommendations, List<Explained> explanations) {

    /** Kiến nghị của một đơn vị, in its report's words. */
    public record Recommended(String unit, String text) {
    }

    /** Giải trình của một phường. @param answer null: it has not answered */
    public record Explained(String unit, String target, String question, LocalDate dueOn, String answer) {

        static Explained of(ExplanationRow row) {
            return new Explained(row.unitName(), row.targetName(), row.question(), row.dueOn(), row.answer());
        }
    }

    /** Một kiến nghị của nhiều đơn vị. @param units in the order of their reports */
    public record Gathered(String text, List<String> units) {
    }

    /** Each recommendation once, with all who make it. */
    public List<Gathered> gathered() {
        return recommendations.stream().collect(Collectors.groupingBy(Recommended::text, LinkedHashMap::new, Collectors.mapping(Recommended::unit, Collectors.toList())))
                .entrySet().stream().map(same -> new Gathered(same.getKey(), same.getValue())).toList();
    }

    /** The same as it will be read from where it is kept: 1E+2 is 100 then. */
    ReportFacts asReadBack() {
        return ClosingJson.MAPPER.readValue(ClosingJson.MAPPER.writeValueAsString(this), ReportFacts.class);
    }

    public List<ClosedBoard.Filed> missing() {
        return board.reports().stream().filter(report -> report.submittedAt() == null).toList();
    }

    public List<ClosedBoard.Filed> late() {
        return board.reports().stream().filter(ClosedBoard.Filed::late).toList();
    }

    /** The targets not completed, as a leader asks for them first. */
    public List<ClosedBoard.Line> open() {
        return board.lines().stream().filter(line -> !line.verdict().isCompleted()).toList();
    }

    /** {@code 31/38 chỉ tiêu hoàn thành (12 vượt, 19 đạt)}. */
    public String completion() {
        return board.targets().completion().inWords();
    }
}
