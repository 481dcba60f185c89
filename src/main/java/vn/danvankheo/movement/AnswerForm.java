package vn.danvankheo.movement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** Giving a registration back: why. */
@Getter
@Setter
class AnswerForm {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String reason;

    static AnswerForm of(RegisteredModel model) {
        var form = new AnswerForm();
        form.version = model.getVersion();
        return form;
    }
}
