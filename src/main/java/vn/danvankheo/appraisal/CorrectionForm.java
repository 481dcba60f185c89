package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;
import vn.danvankheo.web.Versioned;

/** A recorded decision's head as typed anew. */
@Getter
@Setter
class CorrectionForm extends PaperForm implements Versioned {

    private int version;

    static CorrectionForm of(Decision decision) {
        var form = new CorrectionForm();
        form.version = decision.getVersion();
        form.copy(decision.getPaper());
        form.setNote(decision.getNote());
        return form;
    }
}
