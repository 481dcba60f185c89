package vn.danvankheo.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import vn.danvankheo.calendar.ClockConfiguration;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;

/** A model that may be decided on. @param appraisedAt null in older registers. @param person whom it is about, when its subject is an individual; otherwise null */
record CandidateRow(long id, long districtId, int year, String code, String title, String ward, String owner, SubjectType subjectType, Field field,
        ModelStatus status, Instant appraisedAt, String person) {

    LocalDate appraisedOn() {
        return appraisedAt == null ? null : appraisedAt.atZone(ClockConfiguration.HA_NOI).toLocalDate();
    }
}
