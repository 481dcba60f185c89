package vn.danvankheo.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.danvankheo.calendar.BriefingCalendar;

/** Lays down what was typed and checked in the sections around the figures. What the unit carries over from before stays, typed or not. */
@Component
@RequiredArgsConstructor
class SectionWriting {

    private final BriefingCalendar calendar;

    void write(ReportSheet sheet, BriefingForm form) {
        var report = sheet.report();
        var background = sheet.background();
        report.count(background.asks(ReportSection.MOBILIZATION) ? form.mobilization() : report.getMobilization(),
                background.asks(ReportSection.DIALOGUES) ? form.dialogues() : report.getDialogues());
        list(report, ReportSection.MODELS, ModelNote.class, background, () -> notes(form, background));
        list(report, ReportSection.OPINIONS, OpinionItem.class, background, () -> opinions(report, form, background));
        list(report, ReportSection.LAST_TASKS, LastTask.class, background,
                () -> background.promises(report).stream().map(promise -> answered(promise, form)).toList());
        list(report, ReportSection.NEXT_TASKS, NextTask.class, background,
                () -> form.getTasks().stream().filter(row -> !row.isEmpty()).map(NextTaskForm::item).toList());
        list(report, ReportSection.RECOMMENDATIONS, Recommendation.class, background,
                () -> form.getRecommendations().stream().filter(row -> !row.isEmpty()).map(RecommendationForm::item).toList());
        report.mark(form.doneSections(), form.emptySections());
    }

    /** What the district does not ask is left as it was written. */
    private static <I extends ReportItem> void list(BriefingReport report, ReportSection section, Class<I> kind, ReportBackground background, Supplier<List<I>> rows) {
        if (background.asks(section)) {
            report.list(kind, rows.get());
        }
    }

    private static List<ModelNote> notes(BriefingForm form, ReportBackground background) {
        return background.models().stream().filter(model -> form.getModelNotes().get(model.id()) != null)
                .map(model -> new ModelNote(model, form.getModelNotes().get(model.id()))).toList();
    }

    private List<OpinionItem> opinions(BriefingReport report, BriefingForm form, ReportBackground background) {
        var today = calendar.today();
        var lastDay = report.getMonth().atEndOfMonth();
        var usual = today.isBefore(lastDay) ? today : lastDay;
        var opinions = new ArrayList<>(form.getOpinions().stream().filter(row -> !row.isEmpty()).map(row -> row.item(usual)).toList());
        background.openBefore().stream().filter(earlier -> opinions.stream().noneMatch(earlier::isSameAs)).forEach(opinions::add);
        return opinions;
    }

    private static LastTask answered(LastTask promise, BriefingForm form) {
        return form.getLastTasks().stream().filter(answer -> promise.getKey().equals(answer.getKey())).findFirst().map(answer -> answer.answer(promise)).orElse(promise);
    }
}
