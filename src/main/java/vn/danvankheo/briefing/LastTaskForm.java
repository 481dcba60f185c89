package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** What is said of one promise of last month; which promise it is, the report knows. */
@Getter
@Setter
class LastTaskForm {

    private UUID key;
    private Outcome outcome;
    @Size(max = ReportItem.LONGEST)
    private String reason;

    static LastTaskForm of(LastTask task) {
        var form = new LastTaskForm();
        form.key = task.getKey();
        form.outcome = task.getOutcome();
        form.reason = task.getResult();
        return form;
    }

    LastTask answer(LastTask promised) {
        return new LastTask(promised.getKey(), promised.getText(), promised.getOwner(), promised.getDueOn(), outcome, reason);
    }
}
