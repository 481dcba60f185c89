package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One milestone of the model as typed. */
@Getter
@Setter
class MilestoneForm implements FormRow {

    @Size(max = ModelForm.SHORT_TEXT)
    private String name;
    private LocalDate dueOn;

    static MilestoneForm of(Milestone milestone) {
        var form = new MilestoneForm();
        form.name = milestone.name();
        form.dueOn = milestone.dueOn();
        return form;
    }

    @Override
    public boolean isEmpty() {
        return name == null && dueOn == null;
    }

    Milestone milestone() {
        return new Milestone(name, dueOn, null);
    }
}
