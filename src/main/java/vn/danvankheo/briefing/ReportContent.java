package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.Terms;

/** Nội dung báo cáo: everything that a report says, line by line, in the order of its sections. Versions, differences and remarks are made of it. */
public record ReportContent(List<ContentLine> lines) {

    private static final Comparator<Target> IN_ORDER = Comparator.<Target>comparingInt(target -> target.getTargetGroup().getPosition())
            .thenComparingInt(Target::getPosition).thenComparing(Target::getCode);

    private static final int LONGEST_LABEL = 80;

    public ReportContent {
        lines = List.copyOf(lines);
    }

    /** What the report says now. */
    public static ReportContent of(BriefingReport report) {
        return of(report, report.filedFigures().sorted(Comparator.comparing(Figure::getTarget, IN_ORDER))
                .map(figure -> line(figure.getTarget().getCode(), figure.getTarget().getName(), figure.getTarget().getTerms(), figure.filed())));
    }

    /** The same whose figures were asked for already. */
    static ReportContent of(BriefingReport report, List<SaidFigure> said) {
        return of(report, said.stream().filter(figure -> figure.month().equals(report.getMonth())).map(figure -> line(figure.code(), figure.name(), figure.terms(), figure.filed())));
    }

    private static ReportContent of(BriefingReport report, Stream<ContentLine> figures) {
        var lines = new ArrayList<ContentLine>();
        add(lines, ReportSection.SITUATION, report.getSituation());
        report.modelNotes().forEach(note -> lines.add(line(ReportSection.MODELS, note.getModelId(), note.getModel(), note)));
        figures.forEach(lines::add);
        add(lines, report, ReportSection.MOBILIZATION, report.getMobilization() == null ? List.of() : report.getMobilization().counts());
        addRows(lines, report, ReportSection.OPINIONS, report.opinions());
        add(lines, report, ReportSection.DIALOGUES, report.getDialogues() == null ? List.of() : report.getDialogues().counts());
        addRows(lines, report, ReportSection.LAST_TASKS, report.lastTasks());
        add(lines, ReportSection.LIMITATIONS, report.getLimitations());
        addRows(lines, report, ReportSection.NEXT_TASKS, report.nextTasks());
        addRows(lines, report, ReportSection.RECOMMENDATIONS, report.recommendations());
        return new ReportContent(lines);
    }

    public List<ContentLine> section(ReportSection section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** By their keys. */
    public Map<String, ContentLine> byKey() {
        return lines.stream().collect(Collectors.toMap(ContentLine::key, Function.identity()));
    }

    /** Whether both say the same, line by line. How a line is called is no part of that: targets are renamed, and long beginnings cut. */
    boolean saysTheSameAs(ReportContent other) {
        return said().equals(other.said());
    }

    private List<List<String>> said() {
        return lines.stream().map(line -> List.of(line.key(), line.value())).toList();
    }

    private static void add(List<ContentLine> lines, ReportSection section, String text) {
        if (text != null) {
            lines.add(ContentLine.of(section, text));
        }
    }

    private static void add(List<ContentLine> lines, BriefingReport report, ReportSection section, List<SectionCount> counts) {
        if (report.isEmpty(section)) {
            add(lines, section, BriefingForm.NOTHING);
            return;
        }
        counts.forEach(count -> lines.add(new ContentLine(section, section.key(count.key()), count.label(), count.words())));
    }

    private static void addRows(List<ContentLine> lines, BriefingReport report, ReportSection section, List<? extends ReportItem> rows) {
        if (report.isEmpty(section)) {
            add(lines, section, BriefingForm.NOTHING);
        }
        rows.forEach(row -> lines.add(line(section, row.getKey(), row.getText(), row)));
    }

    private static ContentLine line(ReportSection section, Object key, String label, ReportItem row) {
        return new ContentLine(section, section.key(key), label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label, row.words());
    }

    private static ContentLine line(String code, String name, Terms terms, FigureValue filed) {
        return new ContentLine(ReportSection.FIGURES, ReportSection.FIGURES.key(code), name, filed.words(terms));
    }
}
