package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** A question about a figure as typed. */
@Getter
@Setter
class AskForm {

    @NotNull
    private UUID key;
    @NotBlank
    @Size(max = 1_000)
    private String question;
    @NotNull
    private LocalDate dueOn;

    static AskForm anew() {
        var form = new AskForm();
        form.key = UUID.randomUUID();
        return form;
    }
}
