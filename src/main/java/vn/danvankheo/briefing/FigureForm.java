package vn.danvankheo.briefing;

import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;

/** One figure as typed. A tick at "Không phát sinh" is zero and counts as reported; empty is missing. */
@Getter
@Setter
class FigureForm {

    private BigDecimal value;
    private BigDecimal denominator;
    private boolean none;

    static FigureForm of(FigureValue filed) {
        var form = new FigureForm();
        form.value = filed.value();
        form.denominator = filed.denominator();
        return form;
    }

    boolean isEmpty() {
        return value == null && denominator == null && !none;
    }

    /** Null when nothing was typed. */
    FigureValue filed(boolean ratio) {
        if (none && value == null && denominator == null) {
            return new FigureValue(BigDecimal.ZERO, ratio ? BigDecimal.ZERO : null);
        }
        return value == null ? null : new FigureValue(value, ratio ? denominator : null);
    }
}
