package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One measurable indicator as typed. */
@Getter
@Setter
class IndicatorForm implements FormRow {

    @Size(max = ModelForm.SHORT_TEXT)
    private String name;
    @Size(max = 40)
    private String unit;
    private BigDecimal baseline;
    private BigDecimal goal;

    static IndicatorForm of(Indicator indicator) {
        var form = new IndicatorForm();
        form.name = indicator.name();
        form.unit = indicator.unit();
        form.baseline = indicator.baseline();
        form.goal = indicator.goal();
        return form;
    }

    @Override
    public boolean isEmpty() {
        return name == null && unit == null && baseline == null && goal == null;
    }

    Indicator indicator() {
        return new Indicator(name, unit, baseline, goal);
    }
}
