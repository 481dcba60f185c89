package vn.danvankheo.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import lombok.Getter;
import lombok.Setter;

/** Erasing a person: where, and why. */
@Getter
@Setter
class ErasureForm {

    @Size(max = PersonSearch.MOST)
    private List<String> noi = new ArrayList<>();
    @NotBlank
    @Size(max = 500)
    private String reason;
}
