package vn.danvankheo.account;

import jakarta.validation.constraints.NotNull;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

/** How pages shall look, as chosen. */
@Getter
@Setter
@NoArgsConstructor
class LookForm {

    @NotNull
    private Theme colours;
    private boolean largeLetters;

    LookForm(Look look) {
        colours = look.theme();
        largeLetters = look.largeLetters();
    }

    Look look() {
        return new Look(colours, largeLetters);
    }
}
