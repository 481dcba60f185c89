package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Revoking a recognition: which, and why. */
@Getter
@Setter
class RevokeForm {

    /** Null when no decision is known, as in older registers. */
    private Long recognition;
    @Size(max = 50)
    private String number;
    @NotBlank
    @Size(max = 2_000)
    private String reason;
}
