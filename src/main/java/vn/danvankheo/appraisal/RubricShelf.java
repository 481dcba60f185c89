package vn.danvankheo.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import vn.danvankheo.movement.SubjectType;

/**
 * Các bộ tiêu chí của một năm: what is in use or drafted, what the staff may begin with, and what was replaced.
 *
 * @param current   at most one in use and one draft for each kind of subject; without one in use, the year is scored by the default
 * @param yearBefore those last in use in an earlier year
 */
record RubricShelf(List<RubricRow> current, List<RubricRow> yearBefore, Page<RubricRow> replaced) {

    public Optional<RubricRow> inUse(SubjectType subject) {
        return first(current, subject, RubricStatus.IN_USE);
    }

    public Optional<RubricRow> draft(SubjectType subject) {
        return first(current, subject, RubricStatus.DRAFT);
    }

    public Optional<RubricRow> before(SubjectType subject) {
        return first(yearBefore, subject, RubricStatus.IN_USE);
    }

    private static Optional<RubricRow> first(List<RubricRow> rows, SubjectType subject, RubricStatus status) {
        return rows.stream().filter(row -> row.subjectType() == subject && row.status() == status).findFirst();
    }
}
