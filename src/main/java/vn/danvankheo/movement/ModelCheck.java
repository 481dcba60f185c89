package vn.danvankheo.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.organization.PartyCell;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.StoredNumber;

/** Checks what annotations cannot say, and for a registration that is sent, that nothing is missing. */
@RequiredArgsConstructor
class ModelCheck {

    private static final int MOST_ROWS = 30;

    private final Errors errors;

    void checkDraft(ModelForm form, Campaign campaign) {
        if (form.getStartDate() != null && form.getEndDate() != null && form.getEndDate().isBefore(form.getStartDate())) {
            errors.rejectValue("endDate", "model.ends-before-start");
        }
        if (form.getStartDate() != null && form.getEvaluationDate() != null && form.getEvaluationDate().isBefore(form.getStartDate())) {
            errors.rejectValue("evaluationDate", "model.evaluated-before-start");
        }
        checkYear(form);
        if (form.getSubField() != null && form.getField() != null && isOfAnotherField(form, campaign)) {
            errors.rejectValue("subField", "model.sub-field-elsewhere");
        }
        each("indicators", form.getIndicators(), this::checkIndicator);
        each("forces", form.getForces(), this::checkForce);
        each("resources", form.getResources(), this::checkResource);
        each("milestones", form.getMilestones(), this::checkMilestone);
    }

    private void checkYear(ModelForm form) {
        if (form.getYear() != null) {
            var year = new ModelYear(form.getYear());
            within(year, "startDate", form.getStartDate(), "model.starts-after-year");
            within(year.next(), "endDate", form.getEndDate(), "model.ends-long-after-year");
            within(year.next(), "evaluationDate", form.getEvaluationDate(), "model.ends-long-after-year");
            for (int at = 0; at < form.getMilestones().size(); at++) {
                within(year, "milestones[%d].dueOn".formatted(at), form.getMilestones().get(at).getDueOn(), "model.milestone-after-year");
            }
        }
    }

    private void within(ModelYear year, String field, LocalDate typed, String code) {
        if (year.isOverrunBy(typed)) {
            errors.rejectValue(field, code, new Object[] {String.valueOf(year.year())}, null);
        }
    }

    /** @param owner null when it was not chosen, which is said already */
    void checkComplete(ModelForm form, Unit owner) {
        if (form.getSubjectType() == SubjectType.INDIVIDUAL) {
            required("personName", form.getPersonName());
            required("personPosition", form.getPersonPosition());
            required("personBirthYear", form.getPersonBirthYear());
        }
        if (form.getKind() != null && form.getKind() != ModelKind.NEW) {
            required("news", form.getNews());
        }
        required("problem", form.getProblem());
        required("objectives", form.getObjectives());
        requiredRow("indicators", form.getIndicators(), IndicatorForm::isEmpty, "name");
        required("approach", form.getApproach());
        if (owner instanceof PartyCell) {
            required("cellLeadership", form.getCellLeadership());
        }
        required("area", form.getArea());
        required("beneficiaries", form.getBeneficiaries());
        required("households", form.getHouseholds());
        requiredRow("forces", form.getForces(), ForceForm::isEmpty, "name");
        requiredRow("resources", form.getResources(), ResourceForm::isEmpty, "what");
        required("startDate", form.getStartDate());
        required("endDate", form.getEndDate());
        requiredRow("milestones", form.getMilestones(), MilestoneForm::isEmpty, "name");
        required("evaluationDate", form.getEvaluationDate());
        required("outputs", form.getOutputs());
        required("sustainability", form.getSustainability());
        required("level", form.getLevel());
        required("contactName", form.getContactName());
        required("contactPhone", form.getContactPhone());
    }

    /** One that an earlier list had is kept; one that stands under another field was chosen by mistake. */
    private static boolean isOfAnotherField(ModelForm form, Campaign campaign) {
        return campaign.getSubFields().stream().anyMatch(sub -> sub.name().equals(form.getSubField()))
                && !campaign.subFields(form.getField()).contains(form.getSubField());
    }

    private interface RowCheck<R> {
        void check(String path, R row);
    }

    private <R> void each(String list, List<R> rows, RowCheck<R> check) {
        if (rows.size() > MOST_ROWS) {
            errors.rejectValue(list + "[0]", "model.too-many-rows", new Object[] {MOST_ROWS}, null);
        }
        for (int at = 0; at < rows.size(); at++) {
            check.check("%s[%d].".formatted(list, at), rows.get(at));
        }
    }

    private void checkIndicator(String row, IndicatorForm indicator) {
        StoredNumber.check(errors, row + "baseline", indicator.getBaseline(), true);
        StoredNumber.check(errors, row + "goal", indicator.getGoal(), true);
        if (!indicator.isEmpty()) {
            requiredIn(row, "name", indicator.getName(), "model.indicator-name-missing");
            requiredIn(row, "goal", indicator.getGoal(), "model.indicator-goal-missing");
        }
    }

    private void checkForce(String row, ForceForm force) {
        if (!force.isEmpty()) {
            requiredIn(row, "name", force.getName(), "model.force-name-missing");
            requiredIn(row, "part", force.getPart(), "model.force-part-missing");
        }
    }

    private void checkResource(String row, ResourceForm resource) {
        StoredNumber.check(errors, row + "amount", resource.getAmount(), false);
        if (!resource.isEmpty()) {
            requiredIn(row, "what", resource.getWhat(), "model.resource-what-missing");
            requiredIn(row, "kind", resource.getKind(), "model.resource-kind-missing");
        }
    }

    private void checkMilestone(String row, MilestoneForm milestone) {
        if (!milestone.isEmpty()) {
            requiredIn(row, "name", milestone.getName(), "model.milestone-name-missing");
            requiredIn(row, "dueOn", milestone.getDueOn(), "model.milestone-day-missing");
        }
    }

    private void required(String field, Object typed) {
        requiredIn("", field, typed, "model.missing." + field);
    }

    private <R> void requiredRow(String list, List<R> rows, Predicate<R> isEmpty, String first) {
        if (rows.stream().allMatch(isEmpty)) {
            errors.rejectValue(list + "[0]." + first, "model.missing." + list);
        }
    }

    private void requiredIn(String row, String field, Object typed, String code) {
        if (typed == null && !errors.hasFieldErrors(row + field)) {
            errors.rejectValue(row + field, code);
        }
    }
}
