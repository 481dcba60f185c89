package vn.danvankheo.briefing;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** A remark as made: a ready reason, own words, or both. */
@Getter
@Setter
class RemarkForm {

    private RemarkReason reason;
    @Size(max = 500)
    private String words;

    boolean isSaid() {
        return reason != null || words != null;
    }
}
