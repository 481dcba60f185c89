package vn.danvankheo.account;

import jakarta.validation.constraints.NotBlank;
import lombok.Getter;
import lombok.Setter;

/** Changing one's own password. */
@Getter
@Setter
class PasswordForm {

    @NotBlank
    private String current;
    @NotBlank
    private String chosen;
    @NotBlank
    private String again;
}
