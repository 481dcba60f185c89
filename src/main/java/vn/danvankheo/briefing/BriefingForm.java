package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;
import vn.danvankheo.web.Versioned;

/** What a unit writes into its report; figures by the target's id, notes by the model's. */
@Getter
@Setter
class BriefingForm implements Versioned {

    /** What a section says that has nothing to say. */
    static final String NOTHING = "Không phát sinh";

    private int version;
    @Size(max = 10_000)
    private String situation;
    private boolean situationNone;
    private Map<Long, String> modelNotes = new LinkedHashMap<>();
    private Map<Long, FigureForm> figures = new LinkedHashMap<>();
    private BigDecimal sessions;
    private BigDecimal participants;
    private BigDecimal amountRaised;
    private BigDecimal householdsReached;
    private boolean mobilizationNone;
    private List<@Valid OpinionForm> opinions = new ArrayList<>();
    private boolean opinionsNone;
    private BigDecimal meetings;
    private BigDecimal voicesHeard;
    private BigDecimal voicesResolved;
    private boolean dialoguesNone;
    private List<@Valid LastTaskForm> lastTasks = new ArrayList<>();
    @Size(max = 10_000)
    private String limitations;
    private boolean limitationsNone;
    private List<@Valid NextTaskForm> tasks = new ArrayList<>();
    private boolean nextTasksNone;
    private List<@Valid RecommendationForm> recommendations = new ArrayList<>();
    private boolean recommendationsNone;
    private Set<ReportSection> done = EnumSet.noneOf(ReportSection.class);
    /** The unit's word on remarks, by their ids. */
    private Map<Long, @Size(max = 500) String> answers = new LinkedHashMap<>();

    @Override
    public Set<String> saidOnce() {
        return Set.of("done");
    }

    static BriefingForm of(ReportSheet sheet) {
        var form = of(sheet.report(), sheet.opinions(), sheet.promises());
        sheet.groups().stream().flatMap(group -> group.lines().stream()).filter(line -> !line.isFromRegister() && !line.isMissing())
                .forEach(line -> form.figures.put(line.target().getId(), FigureForm.of(line.filed())));
        sheet.remarks().forEach(view -> form.answers.put(view.remark().getId(), view.remark().getAnswer()));
        return form;
    }

    private static BriefingForm of(BriefingReport report, List<OpinionItem> opinions, List<LastTask> promises) {
        var form = new BriefingForm();
        form.version = report.getVersion();
        form.situationNone = NOTHING.equals(report.getSituation());
        form.situation = form.situationNone ? null : report.getSituation();
        form.limitationsNone = NOTHING.equals(report.getLimitations());
        form.limitations = form.limitationsNone ? null : report.getLimitations();
        report.modelNotes().forEach(note -> form.modelNotes.put(note.getModelId(), note.getText()));
        form.mobilizationNone = report.isEmpty(ReportSection.MOBILIZATION);
        if (report.getMobilization() != null && !form.mobilizationNone) {
            form.sessions = report.getMobilization().sessions();
            form.participants = report.getMobilization().participants();
            form.amountRaised = report.getMobilization().amountRaised();
            form.householdsReached = report.getMobilization().householdsReached();
        }
        form.dialoguesNone = report.isEmpty(ReportSection.DIALOGUES);
        if (report.getDialogues() != null && !form.dialoguesNone) {
            form.meetings = report.getDialogues().meetings();
            form.voicesHeard = report.getDialogues().voicesHeard();
            form.voicesResolved = report.getDialogues().voicesResolved();
        }
        opinions.forEach(opinion -> form.opinions.add(OpinionForm.of(opinion)));
        form.opinionsNone = report.isEmpty(ReportSection.OPINIONS);
        promises.forEach(promise -> form.lastTasks.add(LastTaskForm.of(promise)));
        report.nextTasks().forEach(task -> form.tasks.add(NextTaskForm.of(task)));
        form.nextTasksNone = report.isEmpty(ReportSection.NEXT_TASKS);
        report.unansweredRecommendations().forEach(one -> form.recommendations.add(RecommendationForm.of(one)));
        form.recommendationsNone = report.isEmpty(ReportSection.RECOMMENDATIONS);
        form.done.addAll(report.getFinishedSections());
        return form;
    }

    /** A row to write in at the end of each list, and one more of the list that is asked for. @param more null for none */
    BriefingForm withRows(ReportSection more) {
        fill(opinions, OpinionForm::new, more == ReportSection.OPINIONS);
        fill(tasks, NextTaskForm::new, more == ReportSection.NEXT_TASKS);
        fill(recommendations, RecommendationForm::new, more == ReportSection.RECOMMENDATIONS);
        return this;
    }

    private static <R extends FormRow> void fill(List<R> rows, Supplier<R> row, boolean oneMore) {
        if (oneMore || rows.isEmpty() || !rows.get(rows.size() - 1).isEmpty()) {
            rows.add(row.get());
        }
    }

    /** Takes over all of last month's report that can be, into the sections in which nothing is written yet. */
    void copyEmpty(ReportSheet sheet) {
        Stream.of(ReportSection.values()).filter(sheet::asks).filter(sheet::hasEarlier).filter(this::isUnwritten).forEach(section -> copy(section, sheet.background().before()));
        takeLastMonth(sheet.lines(ReportSheet.EVERY_LINE));
    }

    private boolean isUnwritten(ReportSection section) {
        return switch (section) {
            case SITUATION -> !situationNone;
            case LIMITATIONS -> !limitationsNone;
            case NEXT_TASKS -> !nextTasksNone && tasks.stream().allMatch(FormRow::isEmpty);
            case RECOMMENDATIONS -> !recommendationsNone && recommendations.stream().allMatch(FormRow::isEmpty);
            default -> true;
        };
    }

    /** The lines whose figure is still to be typed. */
    List<FigureLine> unanswered(ReportSheet sheet) {
        return sheet.asked().filter(line -> figures.get(line.target().getId()) == null || figures.get(line.target().getId()).isEmpty()).toList();
    }

    /** Takes over what the unit wrote in one section last month; what is written there already stays. */
    void copy(ReportSection section, BriefingReport before) {
        switch (section) {
            case SITUATION -> situation = situation == null ? text(before.getSituation()) : situation;
            case LIMITATIONS -> limitations = limitations == null ? text(before.getLimitations()) : limitations;
            case MODELS -> before.modelNotes().forEach(note -> modelNotes.merge(note.getModelId(), note.getText(), (typed, earlier) -> typed));
            case NEXT_TASKS -> {
                tasks.removeIf(FormRow::isEmpty);
                before.nextTasks().stream().map(NextTask::anew).map(NextTaskForm::of).forEach(tasks::add);
            }
            case RECOMMENDATIONS -> {
                recommendations.removeIf(FormRow::isEmpty);
                before.unansweredRecommendations().stream().map(Recommendation::anew).map(RecommendationForm::of).forEach(recommendations::add);
            }
            default -> {
                // the other sections carry over by themselves, or are counted anew
            }
        }
    }

    /** Next month's tasks as one text, a line a task; those that stood there already keep who does them and when. */
    void setTaskLines(String lines) {
        nextTasksNone = NOTHING.equals(lines);
        var said = lines == null || nextTasksNone ? List.<String>of() : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var standing = tasks.stream().filter(task -> !task.isEmpty()).toList();
        tasks = new ArrayList<>(said.stream().map(line -> standing.stream().filter(task -> line.equals(task.getTask().replace('\n', ' '))).findFirst()
                .orElseGet(() -> NextTaskForm.saying(line))).toList());
    }

    private static String text(String filed) {
        return NOTHING.equals(filed) ? null : filed;
    }

    /** The figures of levels that are still empty, as last month; of one target or of a whole group. */
    void takeLastMonth(List<FigureLine> lines) {
        for (var line : lines) {
            var typed = figures.get(line.target().getId());
            if (line.isOfferedAgain() && (typed == null || typed.isEmpty())) {
                figures.put(line.target().getId(), FigureForm.of(line.lastMonth()));
            }
        }
    }

    String situationAsFiled() {
        return section(situation, situationNone);
    }

    String limitationsAsFiled() {
        return section(limitations, limitationsNone);
    }

    /** What was written wins over a tick that says there is nothing. */
    private static String section(String written, boolean nothing) {
        return written == null && nothing ? NOTHING : written;
    }

    Mobilization mobilization() {
        var typed = new Mobilization(sessions, participants, amountRaised, householdsReached);
        return !typed.isEmpty() ? typed : mobilizationNone ? Mobilization.NONE : null;
    }

    Dialogues dialogues() {
        var typed = new Dialogues(meetings, voicesHeard, voicesResolved);
        return !typed.isEmpty() ? typed : dialoguesNone ? Dialogues.NONE : null;
    }

    Set<ReportSection> doneSections() {
        var sections = EnumSet.noneOf(ReportSection.class);
        sections.addAll(done);
        return sections;
    }

    /** The sections with a tick that there is nothing, and in which indeed nothing is written. */
    Set<ReportSection> emptySections() {
        var empty = EnumSet.noneOf(ReportSection.class);
        mark(empty, ReportSection.MOBILIZATION, mobilizationNone && Mobilization.NONE.equals(mobilization()));
        mark(empty, ReportSection.OPINIONS, opinionsNone && opinions.stream().allMatch(FormRow::isEmpty));
        mark(empty, ReportSection.DIALOGUES, dialoguesNone && Dialogues.NONE.equals(dialogues()));
        mark(empty, ReportSection.NEXT_TASKS, nextTasksNone && tasks.stream().allMatch(FormRow::isEmpty));
        mark(empty, ReportSection.RECOMMENDATIONS, recommendationsNone && recommendations.stream().allMatch(FormRow::isEmpty));
        return empty;
    }

    private static void mark(Set<ReportSection> sections, ReportSection section, boolean empty) {
        if (empty) {
            sections.add(section);
        }
    }
}
