package vn.danvankheo.briefing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Chỗ gấp, chỗ mở: what of a report's form stands open. What is finished is folded to one line; what is missing, wrong, remarked or far from last month's is open.
 *
 * @param faulty the fields with an error
 * @param wanted the sections that were just asked for, with a row or with last month's words
 * @param whole  everything is open, because two texts are to be compared
 */
public record FormFolds(ReportSheet sheet, BriefingForm form, Set<String> faulty, Set<ReportSection> wanted, boolean whole) {

    private static final Set<ReportSection> TEXTS = EnumSet.of(ReportSection.SITUATION, ReportSection.OPINIONS, ReportSection.LIMITATIONS, ReportSection.NEXT_TASKS,
            ReportSection.RECOMMENDATIONS);

    /** Before anything was sent. */
    static FormFolds of(ReportSheet sheet, BriefingForm form) {
        return new FormFolds(sheet, form, Set.of(), Set.of(), false);
    }

    /** @param wanted nulls among them are passed over */
    static FormFolds of(ReportSheet sheet, BriefingForm form, BindingResult errors, ReportSection... wanted) {
        var faulty = errors.getFieldErrors().stream().map(FieldError::getField).collect(Collectors.toSet());
        var sections = EnumSet.noneOf(ReportSection.class);
        Arrays.stream(wanted).filter(Objects::nonNull).forEach(sections::add);
        return new FormFolds(sheet, form, faulty, sections, errors.hasGlobalErrors());
    }

    public boolean opens(ReportSection section) {
        return whole || wanted.contains(section) || isFaulty(fields(section)) || isRemarked(section) || !isFinished(section);
    }

    public boolean opensGroup(FigureGroup group) {
        return whole || asked(group).anyMatch(line -> blanks().isBlank(line) || line.isStriking() || isFaulty(List.of("figures[%d].".formatted(line.target().getId())))
                || !sheet.remarksAt(line.key()).isEmpty());
    }

    /** @param row {@code opinions[0]}: whether one of what a person may add to it is wrong, or stored otherwise */
    public boolean opensMore(String row) {
        return whole || isFaulty(List.of(row + ".topic", row + ".place", row + ".raisedOn", row + ".handler", row + ".dueOn"));
    }

    /** Whether a level is still to be said that may well stand as last month. */
    public boolean offersAgain(FigureGroup group) {
        return asked(group).anyMatch(line -> line.isOfferedAgain() && blanks().isBlank(line));
    }

    /** The same of any group. */
    public boolean isOfferingAgain() {
        return sheet.groups().stream().anyMatch(this::offersAgain);
    }

    /** What the list of sections calls finished, as long as what is typed says the same; a text may be half written, and waits for the person to say so. */
    private boolean isFinished(ReportSection section) {
        return switch (sheet.state(section)) {
            case DONE -> form.getDone().contains(section) || (!TEXTS.contains(section) && blanks().in(section).isEmpty());
            case NOTHING -> form.getDone().contains(section) || blanks().in(section).isEmpty();
            case NOT_STARTED, IN_PROGRESS -> false;
        };
    }

    /** {@code 5/7 chỉ tiêu đã có số, còn 2 chưa có}. */
    public String words(FigureGroup group) {
        var count = asked(group).count();
        var blank = asked(group).filter(blanks()::isBlank).count();
        if (count == 0) {
            return "hệ thống đếm, không phải nhập";
        }
        return "%d/%d chỉ tiêu đã có số%s".formatted(count - blank, count, blank == 0 ? "" : ", còn %d chưa có".formatted(blank));
    }

    /** {@code 9 mô hình, đã điền sẵn; 3 mô hình chưa có kết quả mới; 2 mô hình có ghi khó khăn}. */
    public String wordsOfModels() {
        var models = sheet.background().models();
        var noted = models.stream().filter(model -> form.getModelNotes().get(model.id()) != null).count();
        var silent = sheet.silentModels().size();
        return "%d mô hình, đã điền sẵn%s; %s".formatted(models.size(), silent == 0 ? "" : "; %d mô hình chưa có kết quả mới".formatted(silent),
                noted == 0 ? "chưa ghi khó khăn nào" : noted + " mô hình có ghi khó khăn");
    }

    /** Where something is still to be said. */
    public List<String> empty() {
        return blanks().all();
    }

    private FormBlanks blanks() {
        return new FormBlanks(sheet, form);
    }

    private static Stream<FigureLine> asked(FigureGroup group) {
        return group.lines().stream().filter(line -> !line.isFromRegister());
    }

    private boolean isRemarked(ReportSection section) {
        return sheet.openRemarks().stream().map(view -> view.remark().getLineKey()).anyMatch(key -> key.equals(section.key()) || key.startsWith(section.key("")));
    }

    private boolean isFaulty(List<String> beginnings) {
        return faulty.stream().anyMatch(field -> beginnings.stream().anyMatch(field::startsWith));
    }

    private static List<String> fields(ReportSection section) {
        return switch (section) {
            case SITUATION -> List.of("situation");
            case MODELS -> List.of("modelNotes");
            case FIGURES -> List.of("figures");
            case MOBILIZATION -> List.of("sessions", "participants", "amountRaised", "householdsReached");
            case OPINIONS -> List.of("opinions");
            case DIALOGUES -> List.of("meetings", "voices");
            case LAST_TASKS -> List.of("lastTasks");
            case LIMITATIONS -> List.of("limitations");
            case NEXT_TASKS -> List.of("tasks", "nextTasks");
            case RECOMMENDATIONS -> List.of("recommendations");
            case MODEL_COUNTS, ATTACHMENTS -> List.of();
        };
    }
}
