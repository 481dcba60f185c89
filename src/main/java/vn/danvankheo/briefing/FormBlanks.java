package vn.danvankheo.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.danvankheo.web.FormRow;

/** Ô trống: the fields of a report's form in which something is still to be said, by what is typed. Script counts them by the same rules while one types. */
record FormBlanks(ReportSheet sheet, BriefingForm form) {

    private record Count(String field, Object typed) {
    }

    /** In the order of the page. */
    List<String> all() {
        return sheet.sections().stream().flatMap(section -> in(section).stream()).toList();
    }

    List<String> in(ReportSection section) {
        return switch (section) {
            case SITUATION -> when(form.getSituation() == null && !form.isSituationNone(), "situation");
            case FIGURES -> sheet.asked().filter(this::isBlank).map(FormBlanks::field).toList();
            case MOBILIZATION -> counts(form.isMobilizationNone(), new Count("sessions", form.getSessions()), new Count("participants", form.getParticipants()),
                    new Count("amountRaised", form.getAmountRaised()), new Count("householdsReached", form.getHouseholdsReached()));
            case OPINIONS -> when(isUnwritten(form.getOpinions(), form.isOpinionsNone()), "opinions[0].content");
            case DIALOGUES -> counts(form.isDialoguesNone(), new Count("meetings", form.getMeetings()), new Count("voicesHeard", form.getVoicesHeard()),
                    new Count("voicesResolved", form.getVoicesResolved()));
            case LAST_TASKS -> IntStream.range(0, form.getLastTasks().size()).mapToObj(this::unanswered).flatMap(Optional::stream).toList();
            case LIMITATIONS -> when(form.getLimitations() == null && !form.isLimitationsNone(), "limitations");
            case NEXT_TASKS -> isUnwritten(form.getTasks(), form.isNextTasksNone()) ? List.of("tasks[0].task", "tasks[0].owner", "tasks[0].dueOn")
                    : IntStream.range(0, form.getTasks().size()).boxed().flatMap(this::unsaid).toList();
            case RECOMMENDATIONS -> when(isUnwritten(form.getRecommendations(), form.isRecommendationsNone()), "recommendations[0].content");
            case MODELS, MODEL_COUNTS, ATTACHMENTS -> List.of();
        };
    }

    /** A share is blank as long as one of its two numbers is. */
    boolean isBlank(FigureLine line) {
        var typed = form.getFigures().get(line.target().getId());
        return typed == null || (!typed.isNone() && (typed.getValue() == null || (line.target().getTerms().isRatio() && typed.getDenominator() == null)));
    }

    static String field(FigureLine line) {
        return "figures[%d].value".formatted(line.target().getId());
    }

    /** A promise waits for its outcome, and where it was not kept for why. */
    private Optional<String> unanswered(int at) {
        var answer = form.getLastTasks().get(at);
        if (sheet.promise(answer.getKey()) == null) {
            return Optional.empty();
        }
        if (answer.getOutcome() == null) {
            return Optional.of("lastTasks[%d].outcome".formatted(at));
        }
        return answer.getOutcome() != Outcome.DONE && answer.getReason() == null ? Optional.of("lastTasks[%d].reason".formatted(at)) : Optional.empty();
    }

    /** A task waits for who does it and by when, as the review calls it vague without. */
    private Stream<String> unsaid(int at) {
        var task = form.getTasks().get(at);
        return form.isNextTasksNone() || task.isEmpty() ? Stream.empty()
                : counts(false, new Count("tasks[%d].owner".formatted(at), task.getOwner()), new Count("tasks[%d].dueOn".formatted(at), task.getDueOn())).stream();
    }

    private static boolean isUnwritten(List<? extends FormRow> rows, boolean nothing) {
        return !nothing && rows.stream().allMatch(FormRow::isEmpty);
    }

    private static List<String> when(boolean empty, String field) {
        return empty ? List.of(field) : List.of();
    }

    private static List<String> counts(boolean nothing, Count... counts) {
        return nothing ? List.of() : Arrays.stream(counts).filter(count -> count.typed() == null).map(Count::field).toList();
    }
}
