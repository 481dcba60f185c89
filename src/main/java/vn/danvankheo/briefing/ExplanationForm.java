package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A ward's answer as typed. */
@Getter
@Setter
class ExplanationForm implements Versioned {

    private int version;
    @NotBlank
    @Size(max = 2_000)
    private String answer;

    static ExplanationForm of(Explanation explanation) {
        var form = new ExplanationForm();
        form.version = explanation.getVersion();
        form.answer = explanation.getAnswer();
        return form;
    }
}
