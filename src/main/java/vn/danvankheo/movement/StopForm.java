package vn.danvankheo.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Stopping a model: why. */
@Getter
@Setter
class StopForm {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String reason;
}
