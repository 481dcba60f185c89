package vn.danvankheo.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between words, but not within {@code 31/12/2023} or {@code 379.905/430.000}, where the usual rules would. */
class LineBreaks implements FSTextBreaker {

    private static final String WITHIN_NUMBERS = "/.,";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));
    private String text = "";

    @Override
    public int next() {
        var end = lines.next();
        while (end != BreakIterator.DONE && isWithinANumber(end)) {
            end = lines.next();
        }
        return end;
    }

    private boolean isWithinANumber(int end) {
        return isBetweenDigits(end - 1) || isBetweenDigits(end);
    }

    private boolean isBetweenDigits(int sign) {
        return sign > 0 && sign + 1 < text.length() && WITHIN_NUMBERS.indexOf(text.charAt(sign)) >= 0
                && Character.isDigit(text.charAt(sign - 1)) && Character.isDigit(text.charAt(sign + 1));
    }

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }
}
