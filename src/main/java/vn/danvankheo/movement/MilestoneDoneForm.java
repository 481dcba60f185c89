package vn.danvankheo.movement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lombok.Getter;
import lombok.Setter;

/** On which day a milestone was done. */
@Getter
@Setter
class MilestoneDoneForm {

    private int version;
    @NotNull
    private LocalDate day;
}
