package vn.danvankheo.movement;

import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.web.StoredNumber;

/** Checks what annotations cannot say, and for a registration that is sent, that nothing is missing. */
@RequiredArgsConstructor
class ModelCheck {

    private final Errors errors;

    void checkDraft(ModelForm form) {
        if (form.getStartDate() != null && form.getEndDate() != null && form.getEndDate().isBefore(form.getStartDate())) {
            errors.rejectValue("endDate", "model.ends-before-start");
        }
        for (int at = 0; at < form.getIndicators().size(); at++) {
            checkIndicator("indicators[%d].".formatted(at), form.getIndicators().get(at));
        }
    }

    void checkComplete(ModelForm form) {
        required("problem", form.getProblem());
        required("objectives", form.getObjectives());
        required("approach", form.getApproach());
        required("area", form.getArea());
        required("households", form.getHouseholds());
        required("startDate", form.getStartDate());
        required("endDate", form.getEndDate());
        if (form.getIndicators().stream().allMatch(IndicatorForm::isEmpty)) {
            errors.rejectValue("indicators[0].name", "model.indicator-missing");
        }
    }

    private void checkIndicator(String row, IndicatorForm indicator) {
        StoredNumber.check(errors, row + "baseline", indicator.getBaseline(), true);
        StoredNumber.check(errors, row + "goal", indicator.getGoal(), true);
        if (indicator.isEmpty()) {
            return;
        }
        if (indicator.getName() == null) {
            errors.rejectValue(row + "name", "model.indicator-name-missing");
        }
        if (indicator.getGoal() == null && !errors.hasFieldErrors(row + "goal")) {
            errors.rejectValue(row + "goal", "model.indicator-goal-missing");
        }
    }

    private void required(String field, Object typed) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "model.missing." + field);
        }
    }
}
