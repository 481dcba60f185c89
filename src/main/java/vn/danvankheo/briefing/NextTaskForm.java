package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One promise as typed. */
@Getter
@Setter
class NextTaskForm implements FormRow {

    private UUID key = UUID.randomUUID();
    @Size(max = ReportItem.LONGEST)
    private String task;
    @Size(max = 200)
    private String owner;
    private LocalDate dueOn;
    @Size(max = 500)
    private String output;

    static NextTaskForm of(NextTask task) {
        var form = new NextTaskForm();
        form.key = task.getKey();
        form.task = task.getText();
        form.owner = task.getOwner();
        form.dueOn = task.getDueOn();
        form.output = task.getOutput();
        return form;
    }

    static NextTaskForm saying(String task) {
        var form = new NextTaskForm();
        form.task = task;
        return form;
    }

    @Override
    public boolean isEmpty() {
        return Stream.of(task, owner, dueOn, output).allMatch(Objects::isNull);
    }

    NextTask item() {
        return new NextTask(key, task, owner, dueOn, output);
    }
}
