package vn.danvankheo.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** A passkey that somebody adds or takes away, and the password that confirms it. */
@Getter
@Setter
class PasskeyForm {

    @NotBlank
    @Size(max = 60)
    private String name;
    private String password;
    /** The password once more, beside the passkey that is taken away. */
    private String removing;
}
