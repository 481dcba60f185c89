package vn.danvankheo.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** A token that somebody asks for, and the password that confirms it. */
@Getter
@Setter
class AccessTokenForm {

    @NotBlank
    @Size(max = 60)
    private String name;
    @NotNull
    private TokenScope scope = TokenScope.BOARDS;
    @NotNull
    private TokenLife life = TokenLife.QUARTER;
    private String password;
    private UUID key = UUID.randomUUID();
}
