package vn.danvankheo.target;

import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.web.StoredNumber;

/** Checks a target's numbers and says beside each what to do about it. */
@RequiredArgsConstructor
class TargetCheck {

    private final Errors errors;

    void check(TargetForm form) {
        var mayBeNegative = form.getBasis() == Basis.CHANGE;
        StoredNumber.check(errors, "assigned", form.getAssigned(), mayBeNegative);
        StoredNumber.check(errors, "stretch", form.getStretch(), mayBeNegative);
        if (form.getAssigned() != null && form.getStretch() != null && form.getDirection() != null
                && !form.getDirection().isBetter(form.getStretch(), form.getAssigned())) {
            errors.rejectValue("stretch", form.getDirection() == Direction.AT_LEAST ? "target.stretch-not-higher" : "target.stretch-not-lower");
        }
        if (form.getSource() != null) {
            Terms.clash(form.getSource(), form.getMeasure(), form.getAccumulation(), form.getCounting())
                    .ifPresent(clash -> errors.rejectValue(clash.term(), "target." + clash.code()));
        }
        if (form.getGroup() == null && form.getNewGroupCode() == null) {
            errors.rejectValue("group", "target.group-missing");
        }
        if (form.getGroup() == null && form.getNewGroupCode() != null && !errors.hasFieldErrors("newGroupCode") && form.getNewGroupName() == null) {
            errors.rejectValue("newGroupName", "target.group-name-missing");
        }
    }

    /** What reports have answered keeps its meaning. */
    void checkMeaningIsKept(TargetForm form, Terms before) {
        if (form.getMeasure() != null && form.getMeasure() != before.measure()) {
            errors.rejectValue("measure", "target.has-figures");
        }
        if (form.getScope() != null && form.getScope() != before.scope()) {
            errors.rejectValue("scope", "target.has-figures");
        }
        if (form.getBasis() != null && form.getBasis() != before.basis()) {
            errors.rejectValue("basis", "target.has-figures");
        }
        if (form.getSource() != null && form.getSource() != before.source()) {
            errors.rejectValue("source", "target.has-figures");
        }
    }

    void checkReason(String reason) {
        if (reason == null) {
            errors.rejectValue("reason", "target.reason-missing");
        }
    }
}
