package vn.danvankheo.appraisal;

import lombok.Getter;
import lombok.Setter;

/** Closing an appraisal of a model that was read in a certain version; confirmed when some sheets are still missing. */
@Getter
@Setter
class CloseForm {

    private int version;
    private boolean confirmed;

    static CloseForm of(ScoreView view) {
        var form = new CloseForm();
        form.version = view.model().getVersion();
        return form;
    }
}
