package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One of those who carry the model, as typed. */
@Getter
@Setter
class ForceForm implements FormRow {

    @Size(max = ModelForm.SHORT_TEXT)
    private String name;
    private Force.Part part;
    @Size(max = ModelForm.SHORT_TEXT)
    private String role;

    /** An empty row for those who play a part. */
    static ForceForm playing(Force.Part part) {
        var form = new ForceForm();
        form.part = part;
        return form;
    }

    static ForceForm of(Force force) {
        var form = new ForceForm();
        form.name = force.name();
        form.part = force.part();
        form.role = force.role();
        return form;
    }

    /** The part alone is preset, and so nothing written. */
    @Override
    public boolean isEmpty() {
        return name == null && role == null;
    }

    Force force() {
        return new Force(name, part, role);
    }
}
