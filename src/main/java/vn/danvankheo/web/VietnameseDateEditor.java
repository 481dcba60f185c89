package vn.danvankheo.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as people type it; a day that does not exist, such as 30/02, is refused. */
class VietnameseDateEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        try {
            setValue(text == null || text.isBlank() ? null : VietnameseDates.parse(text));
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("no such day: " + text, noSuchDay);
        }
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : VietnameseDates.format((LocalDate) getValue());
    }
}
