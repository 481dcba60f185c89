package vn.danvankheo.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** The name under which a filter is kept, as typed. */
@Getter
@Setter
class SavedFilterForm {

    @NotBlank
    @Size(max = 60)
    private String name;
}
