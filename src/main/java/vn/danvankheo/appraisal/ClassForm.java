package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import lombok.Getter;
import lombok.Setter;

/** One class as typed. */
@Getter
@Setter
class ClassForm {

    private String name;
    private String fromPoints;
    private Eligibility eligibleFor = Eligibility.NONE;

    static ClassForm of(ScoreClass one) {
        var form = new ClassForm();
        form.name = one.name();
        form.fromPoints = format(one.fromPoints());
        form.eligibleFor = one.eligibleFor();
        return form;
    }

    ScoreClass scoreClass() {
        return new ScoreClass(name, RubricForm.number(fromPoints), eligibleFor);
    }
}
