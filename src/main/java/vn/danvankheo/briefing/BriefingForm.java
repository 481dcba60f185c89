package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.Versioned;

/** What a unit writes into its report; figures by the target's id. */
@Getter
@Setter
class BriefingForm implements Versioned {

    /** What a section says that has nothing to say. */
    static final String NOTHING = "Không phát sinh";

    private int version;
    @Size(max = 10_000)
    private String situation;
    private boolean situationNone;
    @Size(max = 10_000)
    private String limitations;
    private boolean limitationsNone;
    @Size(max = 10_000)
    private String nextTasks;
    private boolean nextTasksNone;
    private Map<Long, FigureForm> figures = new LinkedHashMap<>();
    /** The unit's word on remarks, by their ids. */
    private Map<Long, @Size(max = 500) String> answers = new LinkedHashMap<>();
    /** The keys of what somebody else saved meanwhile and is to stand. */
    private Set<String> stored = new LinkedHashSet<>();

    static BriefingForm of(BriefingReport report) {
        var form = new BriefingForm();
        form.version = report.getVersion();
        form.situationNone = NOTHING.equals(report.getSituation());
        form.situation = form.situationNone ? null : report.getSituation();
        form.limitationsNone = NOTHING.equals(report.getLimitations());
        form.limitations = form.limitationsNone ? null : report.getLimitations();
        form.nextTasksNone = NOTHING.equals(report.getNextTasks());
        form.nextTasks = form.nextTasksNone ? null : report.getNextTasks();
        report.filedFigures().forEach(figure -> form.figures.put(figure.getTarget().getId(), FigureForm.of(figure.filed())));
        return form;
    }

    /** Lets stand, in the place of what was typed, what somebody else saved and was chosen. */
    void takeStored(BriefingReport report) {
        var saved = of(report);
        if (stored.contains(ReportSection.SITUATION.key())) {
            situation = saved.situation;
            situationNone = saved.situationNone;
        }
        if (stored.contains(ReportSection.LIMITATIONS.key())) {
            limitations = saved.limitations;
            limitationsNone = saved.limitationsNone;
        }
        if (stored.contains(ReportSection.NEXT_TASKS.key())) {
            nextTasks = saved.nextTasks;
            nextTasksNone = saved.nextTasksNone;
        }
        report.getFigures().stream().map(Figure::getTarget).filter(target -> stored.contains(ReportSection.FIGURES.key(target.getCode())))
                .forEach(target -> figures.put(target.getId(), saved.figures.get(target.getId())));
        stored.clear();
    }

    /** What the report says otherwise than what was typed: stored beside typed; figures that cannot be read are told beside their fields. */
    List<ChangedLine> differences(BriefingReport report, List<Target> asked) {
        var lines = new ArrayList<ChangedLine>();
        compare(lines, ReportSection.SITUATION, report.getSituation(), situationAsFiled());
        for (var target : asked) {
            var typed = figures.get(target.getId());
            compare(lines, ReportSection.FIGURES, ReportSection.FIGURES.key(target.getCode()), target.getName(),
                    report.figure(target).map(Figure::filed).map(FigureValue::words).orElse(null),
                    typed == null || !typed.isReadable(target.getTerms().isRatio()) ? null : typed.filed(target.getTerms().isRatio()).words());
        }
        compare(lines, ReportSection.LIMITATIONS, report.getLimitations(), limitationsAsFiled());
        compare(lines, ReportSection.NEXT_TASKS, report.getNextTasks(), nextTasksAsFiled());
        return lines;
    }

    private static void compare(List<ChangedLine> lines, ReportSection section, String stored, String typed) {
        compare(lines, section, section.key(), section.getTitle(), stored, typed);
    }

    private static void compare(List<ChangedLine> lines, ReportSection section, String key, String label, String stored, String typed) {
        if (!Objects.equals(stored, typed)) {
            lines.add(new ChangedLine(section, key, label, stored, typed));
        }
    }

    String situationAsFiled() {
        return section(situation, situationNone);
    }

    String limitationsAsFiled() {
        return section(limitations, limitationsNone);
    }

    String nextTasksAsFiled() {
        return section(nextTasks, nextTasksNone);
    }

    /** What was written wins over a tick that says there is nothing. */
    private static String section(String written, boolean nothing) {
        return written == null && nothing ? NOTHING : written;
    }
}
