package vn.danvankheo.briefing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;

/** What a ward answers to the conclusions, by their ids, as typed. */
@Getter
@Setter
class ConclusionAnswersForm {

    /** One answer. @see ConclusionAnswer */
    @Getter
    @Setter
    static class AnswerForm {

        private Outcome outcome;
        @Size(max = 1_000)
        private String reason;
    }

    @Valid
    private Map<Long, AnswerForm> answers = new HashMap<>();

    static ConclusionAnswersForm of(List<AskedConclusion> asked) {
        var form = new ConclusionAnswersForm();
        asked.forEach(conclusion -> {
            var answer = new AnswerForm();
            answer.outcome = conclusion.outcome();
            answer.reason = conclusion.reason();
            form.answers.put(conclusion.id(), answer);
        });
        return form;
    }

    /** What is not done says why. */
    void check(Errors errors) {
        answers.forEach((id, answer) -> {
            if (answer.outcome != null && answer.outcome != Outcome.DONE && answer.reason == null) {
                errors.rejectValue("answers[%d].reason".formatted(id), "conclusion.reason-missing");
            }
        });
    }
}
