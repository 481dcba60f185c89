package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Chỗ khác nhau của hai bản: what changed, in the order of the report. @param unchanged how many lines say the same in both */
public record ReportDifference(List<ChangedLine> changed, long unchanged) {

    public static ReportDifference between(ReportContent before, ReportContent after) {
        var earlier = before.byKey();
        var later = after.byKey();
        var changed = new ArrayList<ChangedLine>();
        for (var section : ReportSection.values()) {
            Stream.concat(after.section(section).stream(), before.section(section).stream().filter(line -> !later.containsKey(line.key())))
                    .map(line -> new ChangedLine(section, line.key(), line.label(), value(earlier.get(line.key())), value(later.get(line.key()))))
                    .filter(line -> line.before() == null || !line.before().equals(line.after())).forEach(changed::add);
        }
        return new ReportDifference(List.copyOf(changed), after.lines().size() - changed.stream().filter(line -> line.after() != null).count());
    }

    private static String value(ContentLine line) {
        return line == null ? null : line.value();
    }
}
