package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.FormRow;

/** One resource of the model as typed. */
@Getter
@Setter
class ResourceForm implements FormRow {

    private Resource.Kind kind;
    @Size(max = ModelForm.SHORT_TEXT)
    private String what;
    private BigDecimal amount;
    @Size(max = 40)
    private String unit;

    static ResourceForm of(Resource resource) {
        var form = new ResourceForm();
        form.kind = resource.kind();
        form.what = resource.what();
        form.amount = resource.amount();
        form.unit = resource.unit();
        return form;
    }

    /** The kind alone is preset, and so nothing written. */
    @Override
    public boolean isEmpty() {
        return what == null && amount == null && unit == null;
    }

    Resource resource() {
        return new Resource(kind, what, amount, unit);
    }
}
