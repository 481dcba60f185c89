package vn.danvankheo.web;

import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;

/** A number as people type it: {@code 1.234,5} and {@code 1234.5} are both understood. */
class VietnameseNumberEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        setValue(text == null || text.isBlank() ? null : VietnameseNumbers.parse(text));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : VietnameseNumbers.format((BigDecimal) getValue());
    }
}
