package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvankheo.target.Target;

/**
 * Tờ báo cáo: a report with every target that it should answer, whether it does or not.
 *
 * @param remarks those that are not closed
 * @param doubts  what the system noticed by itself
 */
public record ReportSheet(BriefingReport report, List<FigureGroup> groups, boolean overdue, LocalDate due, List<RemarkView> remarks, List<Doubt> doubts) {

    /** What is remarked on one line, or on a section as a whole. */
    public List<RemarkView> remarksAt(String key) {
        return remarks.stream().filter(remark -> remark.remark().getLineKey().equals(key)).toList();
    }

    public List<FigureLine> missing() {
        return asked().filter(FigureLine::isMissing).toList();
    }

    /** Figures far from last month's, beside those that the doubts speak of already. */
    public List<FigureLine> striking() {
        return asked().filter(FigureLine::isStriking).filter(line -> doubts.stream().noneMatch(doubt -> doubt.key().equals(line.key()))).toList();
    }

    public long count() {
        return asked().count();
    }

    public long answered() {
        return count() - missing().size();
    }

    /** The list of models that a figure was counted from, as a part of the register. */
    public String list(FigureLine line) {
        var unit = report.getUnit();
        return RegisterFigures.part(line.target().getTerms(), report.getMonth(), RegisterFigures.wardOf(unit)).address(unit.owningDistrict().getCode());
    }

    /** Those that the unit answers itself. */
    private Stream<FigureLine> asked() {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> !line.isFromRegister());
    }

    /** Whose the fields of the form are: {@code figures[51].value} is "Thu thuế, phí do phường vận động". */
    public Map<String, String> fieldNames() {
        return fieldNames(asked().map(FigureLine::target));
    }

    static Map<String, String> fieldNames(Stream<Target> targets) {
        var names = new HashMap<String, String>();
        targets.forEach(target -> {
            names.put("figures[%d].value".formatted(target.getId()), target.getName());
            names.put("figures[%d].denominator".formatted(target.getId()), target.getName());
        });
        return names;
    }
}
