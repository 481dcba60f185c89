package vn.danvankheo.appraisal;

import vn.danvankheo.movement.ModelStatus;

/** A model that nobody went to see yet, as the work list shows it. */
record UnsurveyedRow(long id, String code, String title, String ward, String owner, ModelStatus status) {
}
