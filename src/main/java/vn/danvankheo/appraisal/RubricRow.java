package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import vn.danvankheo.movement.SubjectType;

/** A rubric as lists show it; a draft's number and day are null. */
record RubricRow(long id, int year, SubjectType subjectType, Integer number, String name, RubricStatus status, BigDecimal total, Instant inUseSince) {
}
