package vn.danvankheo.briefing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.target.Target;
import vn.danvankheo.web.StoredNumber;

/** Checks typed figures and says beside each what to do about it. */
@RequiredArgsConstructor
class FigureCheck {

    private final Errors errors;

    void check(Map<Long, FigureForm> figures, List<Target> inScope) {
        Map<Long, Target> known = inScope.stream().collect(Collectors.toMap(Target::getId, target -> target));
        figures.forEach((id, typed) -> {
            if (known.containsKey(id)) {
                check("figures[%d]".formatted(id), typed, known.get(id).getTerms().isRatio());
            } else if (typed.filed(false) != null) {
                errors.reject("figure.out-of-scope");
            }
        });
    }

    private void check(String field, FigureForm typed, boolean ratio) {
        StoredNumber.check(errors, field + ".value", typed.getValue(), false);
        if (!ratio) {
            return;
        }
        StoredNumber.check(errors, field + ".denominator", typed.getDenominator(), false);
        if (typed.getValue() == null && typed.getDenominator() != null && !errors.hasFieldErrors(field + ".value")) {
            errors.rejectValue(field + ".value", "figure.numerator-missing");
        }
        if (typed.getValue() != null && typed.getDenominator() == null && !errors.hasFieldErrors(field + ".denominator")) {
            errors.rejectValue(field + ".denominator", "figure.denominator-missing");
        }
    }
}
