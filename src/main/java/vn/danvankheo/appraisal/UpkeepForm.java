package vn.danvankheo.appraisal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** A check as typed. */
@Getter
@Setter
class UpkeepForm {

    private UUID key = UUID.randomUUID();
    @NotNull
    private Boolean working;
    @NotNull
    private LocalDate checkedOn;
    @NotBlank
    @Size(max = 2_000)
    private String note;

    static UpkeepForm on(LocalDate today) {
        var form = new UpkeepForm();
        form.checkedOn = today;
        return form;
    }
}
