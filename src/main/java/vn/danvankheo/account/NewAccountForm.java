package vn.danvankheo.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import lombok.Getter;
import lombok.Setter;

/** A new account as typed, with its first assignment. */
@Getter
@Setter
class NewAccountForm extends PostForm {

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9._-]{3,40}")
    private String username;
    @NotBlank
    @Size(max = 100)
    private String fullName;

    String smallUsername() {
        return username.toLowerCase(Locale.ROOT);
    }
}
