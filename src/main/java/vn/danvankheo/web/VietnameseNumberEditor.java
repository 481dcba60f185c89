package vn.danvankheo.web;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** A number as people type it: {@code 1.234,5} and {@code 1234.5} are both understood. */
class VietnameseNumberEditor extends PropertyEditorSupport {

    private static final int SHOWN_DECIMALS = 4;

    @Override
    public void setAsText(String text) {
        setValue(text == null || text.isBlank() ? null : VietnameseNumbers.parse(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : exactly((BigDecimal) getValue());
    }

    /** A number with too many decimals comes back as typed, so that whoever is to shorten it sees them. */
    private static String exactly(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() > SHOWN_DECIMALS ? plain.toPlainString().replace('.', ',') : VietnameseNumbers.format(number);
    }
}
