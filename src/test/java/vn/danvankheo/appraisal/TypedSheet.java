package vn.danvankheo.appraisal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A score sheet as people type it. */
public final class TypedSheet {

    private TypedSheet() {
    }

    /** Sent with full points wherever a person gives them: 65. */
    public static Map<String, String> full() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("gui", "1");
        Scales.full().forEach((code, mark) -> typed.put(SheetForm.field(code, "points"), mark.points().toPlainString().replace('.', ',')));
        return typed;
    }
}
