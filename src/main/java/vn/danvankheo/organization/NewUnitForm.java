package vn.danvankheo.organization;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** A new unit: what it is, and the code of the one that it stands under. */
@Getter
@Setter
class NewUnitForm extends UnitForm {

    private UnitKind kind;
    @Size(max = 40)
    private String code;
    @Size(max = 40)
    private String parent;
}
