package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Letting a recognition lapse: why. */
@Getter
@Setter
class LapseForm {

    @NotBlank
    @Size(max = 2_000)
    private String reason;
}
