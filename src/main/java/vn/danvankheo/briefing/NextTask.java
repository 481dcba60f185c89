package vn.danvankheo.briefing;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/** Nhiệm vụ tháng sau: what the unit promises, who does it by when, and what is to come of it ("5 rõ"). */
@Entity
@DiscriminatorValue("NEXT_TASK")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class NextTask extends ReportItem {

    private String output;

    NextTask(UUID key, String task, String owner, LocalDate dueOn, String output) {
        super(key, task, owner, dueOn);
        this.output = output;
    }

    /** Without whom or when, nobody can be asked about it next month. */
    public boolean isVague() {
        return getOwner() == null || getDueOn() == null;
    }

    /** The same promise made once more. */
    NextTask anew() {
        return new NextTask(UUID.randomUUID(), getText(), getOwner(), null, output);
    }

    @Override
    void correct(ReportItem other) {
        super.correct(other);
        output = ((NextTask) other).output;
    }

    @Override
    public String words() {
        return RowWords.of(getText()).with("người làm", getOwner()).on("hạn", getDueOn()).with("kết quả phải có", output).toString();
    }
}
