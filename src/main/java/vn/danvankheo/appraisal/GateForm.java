package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import lombok.Getter;
import lombok.Setter;

/** One gate as typed. */
@Getter
@Setter
class GateForm {

    private String group;
    private String leastPercent;

    static GateForm of(Gate gate) {
        var form = new GateForm();
        form.group = gate.group();
        form.leastPercent = format(gate.leastPercent());
        return form;
    }

    Gate gate() {
        return new Gate(group, RubricForm.number(leastPercent));
    }
}
