package vn.danvankheo.movement;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.Getter;
import lombok.Setter;
import org.springframework.validation.Errors;

/** Giving a registration back: why, for the whole of it or field by field. */
@Getter
@Setter
class AnswerForm {

    private static final int LONGEST_REMARK = 1_000;

    private int version;
    @Size(max = 2_000)
    private String reason;
    /** By the form's field, as {@link RegistrationText} names them. */
    private Map<String, String> remarks = new LinkedHashMap<>();

    static AnswerForm of(RegisteredModel model) {
        var form = new AnswerForm();
        form.version = model.getVersion();
        return form;
    }

    /** A return says why; remarks on single fields are enough. */
    void check(Errors errors) {
        if (reason == null && written().isEmpty()) {
            errors.rejectValue("reason", "model.answer-missing");
        }
        written().forEach((field, remark) -> {
            if (remark.length() > LONGEST_REMARK) {
                errors.rejectValue("remarks[" + field + "]", "Size", new Object[] {null, LONGEST_REMARK}, null);
            }
        });
    }

    /** What the ward reads first: the reason, or that the remarks say it. */
    String why() {
        return reason == null ? "Bổ sung các mục có ghi chú." : reason;
    }

    /** The remarks that say something, of fields that there are. */
    Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        RegistrationText.FIELDS.forEach(field -> {
            if (remarks.get(field) != null) {
                written.put(field, remarks.get(field));
            }
        });
        return written;
    }
}
