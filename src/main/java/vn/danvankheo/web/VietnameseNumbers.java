package vn.danvankheo.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Số kiểu Việt Nam: 1.234,5 written and read the way people here do. */
public final class VietnameseNumbers {

    private static final int LONGEST = 40;
    private static final int MOST_DECIMALS = 4;

    private static final Pattern TYPED = Pattern.compile("\\h*(?<sign>[+\\-\u2212]?)\\h*(?<digits>[0-9](?:[0-9.,\\h]*[0-9])?)"
            + "\\h*%?\\h*(?:[\\p{L}\\p{Sc}][\\p{L}\\p{M}\\p{Sc}\u00B2\u00B3/\\h]*)?");
    private static final Pattern POINTS_GROUP = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("[1-9][0-9]{0,2}((,[0-9]{3}){2,}|(,[0-9]{3})+\\.[0-9]+)");
    private static final Pattern BLANKS_GROUP = Pattern.compile("[1-9][0-9]{0,2}(\\h[0-9]{3})+([.,][0-9]+)?");
    private static final Pattern UNGROUPED = Pattern.compile("[0-9]+([.,][0-9]+)?");
    private static final Pattern ONE_POINT = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

    private VietnameseNumbers() {
    }

    /** 1234.50 as {@code 1.234,5}: at most four decimals, no trailing zeros. */
    public static String format(BigDecimal number) {
        return format(number, 0, MOST_DECIMALS);
    }

    /** 101.2345 as {@code 101,2 %}: one decimal, or as many more as show on which side of each goal it is. */
    public static String percent(BigDecimal number, BigDecimal... goals) {
        return format(number, 1, decimals(number, goals)) + "\u00A0%";
    }

    /** As few decimals, from one, as show on which side of each goal the value is: 94.996 against 95 is {@code 94,996}; a null goal is passed over. */
    public static String formatAgainst(BigDecimal value, BigDecimal... goals) {
        return format(value, 0, decimals(value, goals));
    }

    private static int decimals(BigDecimal value, BigDecimal... goals) {
        var decimals = 1;
        while (Arrays.stream(goals).filter(Objects::nonNull).anyMatch(hiddenBy(value, decimals))) {
            decimals++;
        }
        return decimals;
    }

    /**
     * Reads what people type: {@code 1.234,5}, {@code 1234.5}, {@code 1 234,5}, {@code 1,234.5}, {@code 12 hộ}, {@code 85 %}.
     * A point before exactly three digits parts thousands ({@code 1.234} is 1234), a lone comma parts decimals.
     *
     * @throws NumberFormatException for anything else, digits of other scripts included
     */
    public static BigDecimal parse(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            throw new NumberFormatException("a number has 1 to " + LONGEST + " characters");
        }
        var parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new NumberFormatException("not a number: " + typed);
        }
        var number = new BigDecimal(plain(parts.group("digits")));
        return parts.group("sign").matches("[-\u2212]") ? number.negate() : number;
    }

    /** Whether a number could be meant otherwise than it is read: {@code 1.234} is read as one thousand, but may be one point two. */
    public static boolean isAmbiguous(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return false;
        }
        var parts = TYPED.matcher(typed);
        return parts.matches() && ONE_POINT.matcher(parts.group("digits")).matches();
    }

    private static String plain(String digits) {
        if (POINTS_GROUP.matcher(digits).matches()) {
            return digits.replace(".", "").replace(',', '.');
        }
        if (COMMAS_GROUP.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        if (BLANKS_GROUP.matcher(digits).matches()) {
            return digits.replaceAll("\\h", "").replace(',', '.');
        }
        if (UNGROUPED.matcher(digits).matches()) {
            return digits.replace(',', '.');
        }
        throw new NumberFormatException("points and commas do not fit together: " + digits);
    }

    private static Predicate<BigDecimal> hiddenBy(BigDecimal value, int decimals) {
        var shown = value.setScale(decimals, RoundingMode.HALF_UP);
        return goal -> shown.compareTo(goal) != value.compareTo(goal);
    }

    private static String format(BigDecimal number, int fewest, int most) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number.setScale(most, RoundingMode.HALF_UP));
    }
}
