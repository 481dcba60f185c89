package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import org.springframework.util.Assert;
import org.springframework.validation.Errors;
import vn.danvankheo.web.VietnameseNumbers;

/** Điểm: from 0 to 9.999,99 with at most two decimals, as {@code numeric(6, 2)} holds them. */
final class Points {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = new BigDecimal("9999.99");

    private Points() {
    }

    /** The same number in the form in which it is stored: 5 as 5.00. */
    static BigDecimal of(BigDecimal number) {
        Assert.isTrue(number != null && number.signum() >= 0 && number.compareTo(MOST) <= 0 && hasFewDecimals(number), "points from 0 with two decimals");
        return number.setScale(DECIMALS);
    }

    /** Reads typed points; what is wrong with them stands in the errors, and then the answer is null. */
    static BigDecimal read(Errors errors, String field, String typed, BigDecimal maximum) {
        if (typed == null) {
            errors.rejectValue(field, "points.missing");
            return null;
        }
        try {
            return checked(errors, field, VietnameseNumbers.parse(typed), maximum);
        } catch (NumberFormatException misspelt) {
            errors.rejectValue(field, "points.misspelt");
            return null;
        }
    }

    private static BigDecimal checked(Errors errors, String field, BigDecimal number, BigDecimal maximum) {
        if (number.signum() < 0) {
            errors.rejectValue(field, "points.negative");
        } else if (!hasFewDecimals(number)) {
            errors.rejectValue(field, "points.decimals");
        } else if (number.compareTo(maximum == null ? MOST : maximum) > 0) {
            errors.rejectValue(field, "points.above", new Object[] {VietnameseNumbers.format(maximum == null ? MOST : maximum)}, null);
        }
        return errors.hasFieldErrors(field) ? null : of(number);
    }

    private static boolean hasFewDecimals(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
