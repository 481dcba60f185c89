package vn.danvankheo.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Why a month is opened again, as typed. */
@Getter
@Setter
class ReopenForm {

    private int version;
    @NotBlank
    @Size(max = 1_000)
    private String reason;
}
