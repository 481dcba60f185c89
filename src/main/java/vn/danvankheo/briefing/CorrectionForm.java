package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** Asking for a correction, or declining it: why. */
@Getter
@Setter
class CorrectionForm {

    @NotBlank
    @Size(max = 2_000)
    private String reason;
    private UUID key;
}
