package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import lombok.Getter;
import lombok.Setter;

/** One step of a quantified criterion as typed. */
@Getter
@Setter
class StepForm {

    private String fromPercent;
    private String points;

    static StepForm of(Step step) {
        var form = new StepForm();
        form.fromPercent = format(step.fromPercent());
        form.points = format(step.points());
        return form;
    }

    Step step(String criterion) {
        return new Step(criterion, RubricForm.number(fromPercent), RubricForm.number(points));
    }
}
