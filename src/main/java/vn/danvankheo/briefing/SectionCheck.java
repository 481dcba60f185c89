package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.web.StoredNumber;
import vn.danvankheo.web.VietnameseDates;

/** Checks what was typed in the sections around the figures, and says beside each field what to do about it. */
@RequiredArgsConstructor
class SectionCheck {

    private final Errors errors;

    /** @param month the first day of the report's month */
    void check(BriefingForm form, LocalDate month, LocalDate today) {
        whole("sessions", form.getSessions());
        whole("participants", form.getParticipants());
        StoredNumber.check(errors, "amountRaised", form.getAmountRaised(), false);
        whole("householdsReached", form.getHouseholdsReached());
        whole("meetings", form.getMeetings());
        whole("voicesHeard", form.getVoicesHeard());
        whole("voicesResolved", form.getVoicesResolved());
        if (form.getVoicesHeard() != null && form.getVoicesResolved() != null && form.getVoicesResolved().compareTo(form.getVoicesHeard()) > 0) {
            errors.rejectValue("voicesResolved", "briefing.more-resolved-than-heard");
        }
        form.getModelNotes().forEach((model, note) -> {
            if (note != null && note.length() > ReportItem.LONGEST) {
                errors.rejectValue("modelNotes[%d]".formatted(model), "Size", new Object[] {null, ReportItem.LONGEST}, null);
            }
        });
        IntStream.range(0, form.getOpinions().size()).forEach(at -> opinion("opinions[%d].".formatted(at), form.getOpinions().get(at), today));
        IntStream.range(0, form.getTasks().size()).forEach(at -> task("tasks[%d].".formatted(at), form.getTasks().get(at), month));
    }

    /** What is not done says why; asked when the unit goes on to hand the report in. */
    void checkAnswers(BriefingForm form) {
        IntStream.range(0, form.getLastTasks().size()).forEach(at -> {
            var answer = form.getLastTasks().get(at);
            if (answer.getOutcome() != null && answer.getOutcome() != Outcome.DONE && answer.getReason() == null) {
                errors.rejectValue("lastTasks[%d].reason".formatted(at), "briefing.reason-missing");
            }
        });
    }

    private void opinion(String row, OpinionForm typed, LocalDate today) {
        if (!typed.isEmpty() && typed.getContent() == null) {
            errors.rejectValue(row + "content", "briefing.opinion-empty");
        }
        if (typed.getRaisedOn() != null && typed.getRaisedOn().isAfter(today)) {
            errors.rejectValue(row + "raisedOn", "briefing.day-ahead", new Object[] {VietnameseDates.format(today)}, null);
        }
        if (typed.getDueOn() != null && typed.getRaisedOn() != null && typed.getDueOn().isBefore(typed.getRaisedOn())) {
            errors.rejectValue(row + "dueOn", "briefing.due-before", new Object[] {VietnameseDates.format(typed.getRaisedOn())}, null);
        }
        if (typed.isClosed() && typed.getResult() == null) {
            errors.rejectValue(row + "result", "briefing.result-missing");
        }
    }

    private void task(String row, NextTaskForm typed, LocalDate month) {
        if (!typed.isEmpty() && typed.getTask() == null) {
            errors.rejectValue(row + "task", "briefing.task-empty");
        }
        if (typed.getDueOn() != null && typed.getDueOn().isBefore(month)) {
            errors.rejectValue(row + "dueOn", "briefing.due-before", new Object[] {VietnameseDates.format(month)}, null);
        }
    }

    private void whole(String field, BigDecimal number) {
        StoredNumber.check(errors, field, number, false);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            errors.rejectValue(field, "number.not-whole");
        }
    }
}
