package vn.danvankheo.appraisal;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** One model of a decision as typed. */
@Getter
@Setter
class ChoiceForm {

    /** Null: left out. */
    private Tier tier;
    @Size(max = 1_000)
    private String inSpiteOf;

    static ChoiceForm of(Tier tier) {
        var form = new ChoiceForm();
        form.tier = tier;
        return form;
    }
}
