package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvankheo.target.Target;

/** Nội dung báo cáo: everything that a report says, line by line, in the order of its sections. Versions, differences and remarks are made of it. */
public record ReportContent(List<ContentLine> lines) {

    private static final Comparator<Target> IN_ORDER = Comparator.<Target>comparingInt(target -> target.getTargetGroup().getPosition())
            .thenComparingInt(Target::getPosition).thenComparing(Target::getCode);

    public ReportContent {
        lines = List.copyOf(lines);
    }

    /** What the report says now. */
    public static ReportContent of(BriefingReport report) {
        var lines = new ArrayList<ContentLine>();
        add(lines, ReportSection.SITUATION, report.getSituation());
        report.filedFigures().sorted(Comparator.comparing(Figure::getTarget, IN_ORDER)).map(ReportContent::line).forEach(lines::add);
        add(lines, ReportSection.LIMITATIONS, report.getLimitations());
        add(lines, ReportSection.NEXT_TASKS, report.getNextTasks());
        return new ReportContent(lines);
    }

    public List<ContentLine> section(ReportSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** By their keys. */
    public Map<String, ContentLine> byKey() {
        return lines.stream().collect(Collectors.toMap(ContentLine::key, Function.identity()));
    }

    private static void add(List<ContentLine> lines, ReportSection section, String text) {
        if (text != null) {
            lines.add(ContentLine.of(section, text));
        }
    }

    private static ContentLine line(Figure figure) {
        var target = figure.getTarget();
        var words = figure.filed().words();
        return new ContentLine(ReportSection.FIGURES, ReportSection.FIGURES.key(target.getCode()), target.getName(),
                target.getTerms().isRatio() ? words : words + " " + target.getTerms().unit());
    }
}
