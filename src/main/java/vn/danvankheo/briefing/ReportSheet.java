package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tờ báo cáo: a report with every target that it should answer, whether it does or not. */
public record ReportSheet(BriefingReport report, List<FigureGroup> groups, boolean overdue, LocalDate due) {

    public List<FigureLine> missing() {
        return lines().filter(FigureLine::isMissing).toList();
    }

    /** Figures that deserve a second look before they are sent or accepted. */
    public List<FigureLine> odd() {
        return lines().filter(line -> line.isPartGreaterThanWhole() || line.isStriking()).toList();
    }

    public long count() {
        return lines().count();
    }

    public long answered() {
        return count() - missing().size();
    }

    Stream<FigureLine> lines() {
        return groups.stream().flatMap(group -> group.lines().stream());
    }

    /** Whose the fields of the form are: {@code figures[51].value} is "Thu thuế, phí do phường vận động". */
    public Map<String, String> fieldNames() {
        var names = new HashMap<String, String>();
        lines().map(FigureLine::target).forEach(target -> {
            names.put("figures[%d].value".formatted(target.getId()), target.getName());
            names.put("figures[%d].denominator".formatted(target.getId()), target.getName());
        });
        return names;
    }
}
