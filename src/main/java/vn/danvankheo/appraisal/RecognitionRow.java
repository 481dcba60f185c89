package vn.danvankheo.appraisal;

import java.time.LocalDate;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;

/** A model in a decision's list. @param person whom it is about, when its subject is an individual; otherwise null */
record RecognitionRow(long modelId, long wardId, String code, String title, String ward, String owner, SubjectType subjectType, String person, Field field,
        ModelStatus status, Tier tier, String inSpiteOf, LocalDate revokedOn, String revokedNumber, String revokedReason) {
}
