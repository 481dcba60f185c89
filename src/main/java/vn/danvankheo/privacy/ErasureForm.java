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
    /** The name or telephone number as it stands in texts; null when none is chosen. */
    @Size(max = 200)
    private String words;
    @NotBlank
    @Size(max = 500)
    private String reason;
}
