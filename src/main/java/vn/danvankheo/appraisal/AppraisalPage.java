package vn.danvankheo.appraisal;

import vn.danvankheo.movement.OpenedModel;

/** Trang thẩm định: the sheet that the viewer writes, the model that it is about, and the sheets that the viewer may read. */
record AppraisalPage(SheetPage sheet, OpenedModel opened, ScoreView view) {
}
