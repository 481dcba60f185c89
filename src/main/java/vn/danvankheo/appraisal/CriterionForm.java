package vn.danvankheo.appraisal;

import static vn.danvankheo.web.VietnameseNumbers.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.Setter;

/** One criterion as typed; its steps count when it is quantified. */
@Getter
@Setter
class CriterionForm {

    private String code;
    private String text;
    private CriterionKind kind = CriterionKind.POINTS;
    private String maximum;
    private String note;
    private List<StepForm> steps = new ArrayList<>();

    static CriterionForm of(Criterion criterion, Scale scale) {
        var form = new CriterionForm();
        form.code = criterion.code();
        form.text = criterion.text();
        form.kind = criterion.kind();
        form.maximum = format(criterion.maximum());
        form.note = criterion.note();
        scale.stepsOf(criterion).forEach(step -> form.steps.add(StepForm.of(step)));
        return form;
    }

    public boolean isQuantified() {
        return kind == CriterionKind.RATIO;
    }

    Criterion criterion(String group) {
        return new Criterion(group, code, text, kind, RubricForm.number(maximum), note);
    }

    Stream<Step> written() {
        return isQuantified() ? steps.stream().map(step -> step.step(code)) : Stream.empty();
    }
}
