package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Ending a replication: why. */
@Getter
@Setter
class EndForm {

    @NotBlank
    @Size(max = 2_000)
    private String reason;
}
