package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.danvankheo.target.Target;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.movement.ModelTally;
import vn.danvankheo.movement.MonthlyModel;
import vn.danvankheo.organization.Field;
import vn.danvankheo.organization.UnitKind;

/**
 * Tờ báo cáo: a report with every target that it should answer, whether it does or not.
 *
 * @param remarks   closed ones too
 * @param doubts    what the system noticed by itself
 * @param explained what was asked about its figures, by their targets
 */
public record ReportSheet(BriefingReport report, List<FigureGroup> groups, boolean overdue, CutOff cutOff, ReportBackground background, List<RemarkView> remarks, List<Doubt> doubts,
        Map<Long, List<Explanation>> explained) {

    /** Asks for last month's levels of every target. */
    static final String EVERY_LINE = "tat-ca";

    public LocalDate due() {
        return cutOff.dueDate(report.getMonth());
    }

    /** Those not closed, in the order in which they were made. */
    public List<RemarkView> openRemarks() {
        return remarks.stream().filter(view -> !view.remark().isClosed()).toList();
    }

    /** The others, in the order in which they were closed. */
    public List<Remark> closedRemarks() {
        return remarks.stream().map(RemarkView::remark).filter(Remark::isClosed).sorted(Comparator.comparing(Remark::getClosedAt).thenComparing(Remark::getId)).toList();
    }

    /** What is remarked on one line, or on a section as a whole, and not closed. */
    public List<RemarkView> remarksAt(String key) {
        return openRemarks().stream().filter(view -> view.remark().getLineKey().equals(key)).toList();
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
    Stream<FigureLine> asked() {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> !line.isFromRegister());
    }

    /** What they answer. */
    List<Target> askedTargets() {
        return asked().map(FigureLine::target).toList();
    }

    /** Whether last month's levels are offered again at all. */
    private boolean isAnyOfferedAgain() {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(FigureLine::isOfferedAgain);
    }

    /** Whether last month's report has anything that can be taken over. */
    public boolean isAnythingEarlier() {
        return isAnyOfferedAgain() || Stream.of(ReportSection.values()).anyMatch(this::hasEarlier);
    }

    /** The lines of one target by its id, of a group as {@code g12}, or all of them as {@code tat-ca}; null: none. */
    List<FigureLine> lines(String target) {
        return groups.stream().flatMap(group -> group.lines().stream()
                .filter(line -> EVERY_LINE.equals(target) || ("g" + group.group().getId()).equals(target) || line.target().getId().toString().equals(target))).toList();
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

    /** The models of which this month tells nothing new; none where models are not asked. */
    public List<MonthlyModel> silentModels() {
        return asks(ReportSection.MODELS) ? background.models().stream().filter(MonthlyModel::isSilent).toList() : List.of();
    }

    /** Whether the unit is asked a section; a district has no models of its own. */
    public boolean asks(ReportSection section) {
        var ofModels = section == ReportSection.MODELS || section == ReportSection.MODEL_COUNTS;
        return background.asks(section) && !(ofModels && report.getUnit().getKind() != UnitKind.WARD);
    }

    /** What the unit is asked, in the order of the paper. */
    public List<ReportSection> sections() {
        return Arrays.stream(ReportSection.values()).filter(this::asks).toList();
    }

    /** Mục của tờ báo cáo: a section and how far the unit has come with it. */
    public record Part(ReportSection section, SectionState state) {
    }

    public Part part(ReportSection section) {
        return new Part(section, state(section));
    }

    /** The unit's task list; what is attached is no task. */
    public List<Part> parts() {
        return sections().stream().filter(section -> section != ReportSection.ATTACHMENTS).map(this::part).toList();
    }

    public Field[] fields() {
        return Field.values();
    }

    public ModelTally tally() {
        return ModelTally.of(background.models(), report.getMonth());
    }

    /** What people say: what the report has, and as long as it is written, what earlier ones left open. */
    public List<OpinionItem> opinions() {
        return report.getStatus().isEditable() ? Stream.concat(report.opinions().stream(), background.carriedOver(report).stream()).toList() : report.opinions();
    }

    /** Last month's promises, each with what the report says of it. */
    public List<LastTask> promises() {
        return report.getStatus().isEditable() ? background.promises(report) : report.lastTasks();
    }

    /** Null when there is none: an answer to it is passed over. */
    public LastTask promise(UUID key) {
        return promises().stream().filter(promise -> promise.getKey().equals(key)).findFirst().orElse(null);
    }

    /** What the ward adds to a model's line; empty when nothing. */
    public String noteOn(MonthlyModel model) {
        return report.modelNotes().stream().filter(note -> note.getModelId() == model.id()).map(ReportItem::getText).findFirst().orElse("");
    }

    /** Sections without which the report is not handed in. */
    public List<ReportSection> lacking() {
        return sections().stream().filter(this::isLacking).toList();
    }

    /** Other sections in which nothing stands yet. */
    public List<ReportSection> untouched() {
        return parts().stream().filter(part -> part.state() == SectionState.NOT_STARTED).map(Part::section).filter(section -> !isLacking(section)).toList();
    }

    private boolean isLacking(ReportSection section) {
        return switch (section) {
            case SITUATION, LIMITATIONS, NEXT_TASKS -> state(section) == SectionState.NOT_STARTED;
            case LAST_TASKS -> !promises().stream().allMatch(LastTask::isAnswered);
            default -> false;
        };
    }

    /** Promises that nobody can be asked about next month. */
    public List<NextTask> vagueTasks() {
        return report.nextTasks().stream().filter(NextTask::isVague).toList();
    }

    /** How far the unit has come with a section: done when nothing is left to say and nothing stands as an earlier report had it, or when the person says so. */
    public SectionState state(ReportSection section) {
        return switch (section) {
            case SITUATION -> text(section, report.getSituation());
            case LIMITATIONS -> text(section, report.getLimitations());
            case MODELS, MODEL_COUNTS -> background.models().isEmpty() ? SectionState.NOTHING : SectionState.DONE;
            case FIGURES -> count() == 0 ? SectionState.NOTHING : written(section, answered() > 0, answered() == count());
            case MOBILIZATION -> numbers(section, report.getMobilization() != null, report.getMobilization() != null && report.getMobilization().isWhole());
            case DIALOGUES -> numbers(section, report.getDialogues() != null, report.getDialogues() != null && report.getDialogues().isWhole());
            case OPINIONS -> written(section, !opinions().isEmpty(), opinions().stream().allMatch(opinion -> opinion.isClosed() || !background.isCarriedOver(opinion.getKey())));
            case NEXT_TASKS -> written(section, !report.nextTasks().isEmpty(), vagueTasks().isEmpty());
            case RECOMMENDATIONS -> written(section, !report.recommendations().isEmpty(), report.recommendations().stream().map(ReportItem::getText).noneMatch(this::isRecommendationOfLastMonth));
            case LAST_TASKS -> promised();
            case ATTACHMENTS -> throw new IllegalArgumentException("what is attached has no state");
        };
    }

    private SectionState text(ReportSection section, String text) {
        return BriefingForm.NOTHING.equals(text) ? SectionState.NOTHING : written(section, text != null, !isAsLastMonth(section, text));
    }

    private SectionState numbers(ReportSection section, boolean some, boolean all) {
        return written(section, some && !report.isEmpty(section), all);
    }

    private SectionState written(ReportSection section, boolean some, boolean all) {
        if (some) {
            return all || report.getFinishedSections().contains(section) ? SectionState.DONE : SectionState.IN_PROGRESS;
        }
        return report.isEmpty(section) ? SectionState.NOTHING : SectionState.NOT_STARTED;
    }

    private SectionState promised() {
        var promises = promises();
        if (promises.isEmpty()) {
            return SectionState.NOTHING;
        }
        if (promises.stream().allMatch(LastTask::isAnswered)) {
            return SectionState.DONE;
        }
        return promises.stream().allMatch(promise -> promise.getOutcome() == null) ? SectionState.NOT_STARTED : SectionState.IN_PROGRESS;
    }

    /** Whether a text stands as last month's report had it. */
    public boolean isAsLastMonth(ReportSection section, String text) {
        var before = background.before();
        if (before == null || text == null || text.isEmpty()) {
            return false;
        }
        return text.equals(section == ReportSection.SITUATION ? before.getSituation() : before.getLimitations());
    }

    /** Whether a promise is worded as one of last month's. */
    public boolean isTaskOfLastMonth(String task) {
        return background.before() != null && isAmong(background.before().nextTasks(), task);
    }

    private boolean isRecommendationOfLastMonth(String recommendation) {
        return background.before() != null && isAmong(background.before().unansweredRecommendations(), recommendation);
    }

    private static boolean isAmong(List<? extends ReportItem> rows, String text) {
        return rows.stream().anyMatch(row -> row.getText().equals(text));
    }

    /** Whether last month's report has something to copy in a section. */
    public boolean hasEarlier(ReportSection section) {
        var before = background.before();
        return before != null && switch (section) {
            case SITUATION -> before.getSituation() != null && !BriefingForm.NOTHING.equals(before.getSituation());
            case LIMITATIONS -> before.getLimitations() != null && !BriefingForm.NOTHING.equals(before.getLimitations());
            case MODELS -> !before.modelNotes().isEmpty();
            case NEXT_TASKS -> !before.nextTasks().isEmpty();
            case RECOMMENDATIONS -> !before.unansweredRecommendations().isEmpty();
            default -> false;
        };
    }
}
