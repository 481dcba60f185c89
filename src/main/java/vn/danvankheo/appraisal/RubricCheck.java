package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;

/** Checks a rubric as typed and says beside each field what to do: for a draft that it can be kept, for use that it is sound as a whole. */
@RequiredArgsConstructor
class RubricCheck {

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}0-9][\\p{Lu}0-9.]{0,9}");
    private static final int SHORT_TEXT = 200;
    private static final int LONG_TEXT = 1_000;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);

    private final Errors errors;
    private final Set<String> groupCodes = new HashSet<>();
    private final Set<String> criterionCodes = new HashSet<>();

    void check(RubricForm form, boolean use) {
        if (form.getYear() == null || form.getYear() < 2000 || form.getYear() > 2100 || form.getSubjectType() == null) {
            errors.reject("rubric.of-what");
        }
        checkText("name", form.getName(), "rubric.name-missing", SHORT_TEXT);
        Points.read(errors, "total", form.getTotal(), null);
        if (form.getGroups().isEmpty()) {
            errors.reject("rubric.groups-missing");
        }
        for (int at = 0; at < form.getGroups().size(); at++) {
            check("groups[%d]".formatted(at), form.getGroups().get(at));
        }
        if (form.hasBonus()) {
            Points.read(errors, "bonusMaximum", form.getBonusMaximum(), null);
            checkText("bonusText", form.getBonusText(), "rubric.bonus-text-missing", LONG_TEXT);
        }
        for (int at = 0; at < form.getClasses().size(); at++) {
            check("classes[%d]".formatted(at), form.getClasses().get(at));
        }
        for (int at = 0; at < form.getGates().size(); at++) {
            check("gates[%d]".formatted(at), form.getGates().get(at));
        }
        if (use && !errors.hasErrors()) {
            reject(form.scale().flaws());
        }
    }

    private void check(String path, GroupForm group) {
        checkCode(path + ".code", group.getCode(), groupCodes);
        checkText(path + ".name", group.getName(), "rubric.group-name-missing", SHORT_TEXT);
        for (int at = 0; at < group.getCriteria().size(); at++) {
            check("%s.criteria[%d]".formatted(path, at), group.getCriteria().get(at));
        }
    }

    private void check(String path, CriterionForm criterion) {
        checkCode(path + ".code", criterion.getCode(), criterionCodes);
        checkText(path + ".text", criterion.getText(), "rubric.text-missing", LONG_TEXT);
        checkLength(path + ".note", criterion.getNote(), LONG_TEXT);
        Points.read(errors, path + ".maximum", criterion.getMaximum(), null);
        checkChosen(path + ".kind", criterion.getKind());
        for (int at = 0; criterion.isQuantified() && at < criterion.getSteps().size(); at++) {
            var step = "%s.steps[%d]".formatted(path, at);
            Points.read(errors, step + ".fromPercent", criterion.getSteps().get(at).getFromPercent(), MOST_PERCENT);
            Points.read(errors, step + ".points", criterion.getSteps().get(at).getPoints(), null);
        }
    }

    private void check(String path, ClassForm one) {
        checkText(path + ".name", one.getName(), "rubric.class-name-missing", SHORT_TEXT);
        Points.read(errors, path + ".fromPoints", one.getFromPoints(), null);
        checkChosen(path + ".eligibleFor", one.getEligibleFor());
    }

    private void check(String path, GateForm gate) {
        checkChosen(path + ".group", gate.getGroup());
        Points.read(errors, path + ".leastPercent", gate.getLeastPercent(), Points.HUNDRED);
    }

    private void checkCode(String field, String code, Set<String> taken) {
        if (code == null || !CODE.matcher(code).matches()) {
            errors.rejectValue(field, "rubric.code-shape");
        } else if (!taken.add(code)) {
            errors.rejectValue(field, "rubric.code-taken", new Object[] {code}, null);
        }
    }

    private void checkText(String field, String text, String missing, int longest) {
        if (text == null) {
            errors.rejectValue(field, missing);
        }
        checkLength(field, text, longest);
    }

    private void checkLength(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            errors.rejectValue(field, "rubric.too-long", new Object[] {longest}, null);
        }
    }

    private void checkChosen(String field, Object choice) {
        if (choice == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "rubric.choice-missing");
        }
    }

    private void reject(List<Flaw> flaws) {
        flaws.forEach(flaw -> errors.rejectValue(flaw.field(), flaw.code(), flaw.arguments().toArray(), null));
    }
}
