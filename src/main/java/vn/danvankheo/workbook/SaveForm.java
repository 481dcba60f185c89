package vn.danvankheo.workbook;

import lombok.Getter;
import lombok.Setter;

import vn.danvankheo.web.Versioned;

/** Saving what was compared, against the version of the draft that was shown. */
@Getter
@Setter
class SaveForm implements Versioned {

    private int version;
}
