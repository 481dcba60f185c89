package vn.danvankheo.briefing;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** Kết quả nhiệm vụ tháng trước: what became of a task that the unit had promised, as it was worded then, and why when it is not done. */
@Entity
@DiscriminatorValue("LAST_TASK")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class LastTask extends ReportItem {

    /** Null as long as nobody said. */
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    /** Why it is not done, or a word about what was. */
    private String result;

    LastTask(UUID key, String task, String owner, LocalDate dueOn, Outcome outcome, String reason) {
        super(key, task, owner, dueOn);
        this.outcome = outcome;
        this.result = reason;
    }

    /** What a promise of last month is before it is answered. */
    static LastTask of(NextTask promised) {
        return new LastTask(promised.getKey(), promised.getText(), promised.getOwner(), promised.getDueOn(), null, null);
    }

    /** Whether it says what became of the task, and why when that is not all of it. */
    public boolean isAnswered() {
        return outcome == Outcome.DONE || outcome != null && result != null;
    }

    @Override
    void correct(ReportItem other) {
        super.correct(other);
        outcome = ((LastTask) other).outcome;
        result = ((LastTask) other).result;
    }

    @Override
    public String words() {
        return RowWords.of(getText()).and(Outcome.words(outcome)).with("lý do", result).toString();
    }
}
