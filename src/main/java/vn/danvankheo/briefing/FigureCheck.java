package vn.danvankheo.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.validation.Errors;
import vn.danvankheo.target.Target;

/** Checks typed figures and says beside each what to do about it. */
@RequiredArgsConstructor
class FigureCheck {

    private static final int INTEGER_DIGITS = 15;
    private static final int DECIMALS = 4;

    private final Errors errors;

    void check(BriefingForm form, List<Target> inScope) {
        Map<Long, Target> known = inScope.stream().collect(Collectors.toMap(Target::getId, target -> target));
        form.getFigures().forEach((id, typed) -> {
            if (known.containsKey(id)) {
                check("figures[%d]".formatted(id), typed, known.get(id).getTerms().isRatio());
            } else if (typed.filed(false) != null) {
                errors.reject("figure.out-of-scope");
            }
        });
    }

    private void check(String field, FigureForm typed, boolean ratio) {
        checkNumber(field + ".value", typed.getValue());
        if (!ratio) {
            return;
        }
        checkNumber(field + ".denominator", typed.getDenominator());
        if (typed.getValue() == null && typed.getDenominator() != null && !errors.hasFieldErrors(field + ".value")) {
            errors.rejectValue(field + ".value", "figure.numerator-missing");
        }
        if (typed.getValue() != null && typed.getDenominator() == null && !errors.hasFieldErrors(field + ".denominator")) {
            errors.rejectValue(field + ".denominator", "figure.denominator-missing");
        }
    }

    private void checkNumber(String field, BigDecimal number) {
        if (number == null) {
            return;
        }
        if (number.signum() < 0) {
            errors.rejectValue(field, "number.negative");
        } else if (number.precision() - number.scale() > INTEGER_DIGITS || number.stripTrailingZeros().scale() > DECIMALS) {
            errors.rejectValue(field, "number.too-long");
        }
    }
}
