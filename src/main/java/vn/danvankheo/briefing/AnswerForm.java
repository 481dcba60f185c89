package vn.danvankheo.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** The district's answer to a recommendation as typed. */
@Getter
@Setter
class AnswerForm implements Versioned {

    private int version;
    @NotBlank
    @Size(max = ReportItem.LONGEST)
    private String answer;

    static AnswerForm of(Recommendation recommendation) {
        var form = new AnswerForm();
        form.version = recommendation.getVersion();
        form.answer = recommendation.getAnswer();
        return form;
    }
}
