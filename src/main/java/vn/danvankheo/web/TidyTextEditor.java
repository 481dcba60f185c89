package vn.danvankheo.web;

import java.beans.PropertyEditorSupport;
import vn.danvankheo.text.VietnameseText;

/** Typed text in one Unicode form and without control characters; nothing typed is null. */
class TidyTextEditor extends PropertyEditorSupport {

    @Override
    public void setAsText(String text) {
        var tidy = VietnameseText.tidy(text);
        setValue(tidy == null || tidy.isEmpty() ? null : tidy);
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
