package vn.danvankheo.movement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import vn.danvankheo.organization.Field;

/**
 * Nội dung đăng ký: what a model wants, why, how, where and when (the movement's registration form).
 *
 * @param area       where and for whom; null in older registers
 * @param households how many households it is for; null when it counts none
 */
@Embeddable
public record Proposal(
        String title,
        @Enumerated(EnumType.STRING) SubjectType subjectType,
        @Enumerated(EnumType.STRING) Field field,
        @Enumerated(EnumType.STRING) ModelKind kind,
        String problem,
        String objectives,
        String approach,
        String area,
        Integer households,
        LocalDate startDate,
        LocalDate endDate) {

    public Proposal {
        Assert.hasText(title, "a model has a title");
        Assert.notNull(subjectType, "a subject");
        Assert.notNull(field, "a field");
        Assert.notNull(kind, "a kind");
        Assert.isTrue(startDate == null || endDate == null || !endDate.isBefore(startDate), "a model ends after it starts");
    }

    boolean isComplete() {
        return Stream.of(problem, objectives, approach, area).allMatch(StringUtils::hasText) && households != null && startDate != null && endDate != null;
    }
}
