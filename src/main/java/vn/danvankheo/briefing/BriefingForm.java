package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
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
