package vn.danvankheo.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.validation.Errors;

/** Số lưu được: what {@code numeric(19, 4)} holds, at most 15 digits before the comma and 4 after it. */
public final class StoredNumber {

    private static final int INTEGER_DIGITS = 15;
    private static final int DECIMALS = 4;

    private StoredNumber() {
    }

    public static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= INTEGER_DIGITS && number.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Whether two are the same number, whatever zeros the database writes behind it; none is the same as none alone. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return Objects.compare(one, other, Comparator.nullsFirst(Comparator.naturalOrder())) == 0;
    }

    /** Says beside the field what to do about a number that cannot be kept; nothing typed is nothing wrong. */
    public static void check(Errors errors, String field, BigDecimal number, boolean mayBeNegative) {
        if (number == null) {
            return;
        }
        if (number.signum() < 0 && !mayBeNegative) {
            errors.rejectValue(field, "number.negative");
        } else if (!fits(number)) {
            errors.rejectValue(field, "number.too-long");
        }
    }
}
