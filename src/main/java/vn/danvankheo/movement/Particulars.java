package vn.danvankheo.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * Chi tiết đăng ký: what the full registration form asks beyond the line that a register has of a model. Everything may be missing in a draft.
 *
 * @param person         whom it is about, when its subject is an individual; otherwise null
 * @param subField       the district's finer division of the field, as it was worded then
 * @param beneficiaries  whom it serves
 * @param evaluationDate when the result is counted
 * @param outputs        what can be seen and counted at the end
 * @param sustainability how it lives on and is copied
 * @param cellLeadership how the party cell leads it; asked when a party cell registers
 * @param level          the level of recognition aimed at
 * @param followsTheme   whether it serves the year's theme
 * @param news           what is new against last year's; asked when it continues or raises one
 */
@Embeddable
public record Particulars(
        Person person,
        String subField,
        String beneficiaries,
        LocalDate evaluationDate,
        String outputs,
        String sustainability,
        String cellLeadership,
        @Enumerated(EnumType.STRING) Level level,
        boolean followsTheme,
        String news,
        String contactName,
        String contactPhone) {

    /** Before anything is written. */
    static final Particulars NONE = new Particulars(null, null, null, null, null, null, null, null, false, null, null, null);

    /** Cá nhân điển hình. @param birthYear null when not told */
    @Embeddable
    public record Person(
            @Column(name = "person_name") String name,
            @Column(name = "person_position") String position,
            @Column(name = "person_birth_year") Integer birthYear) {

        boolean isComplete() {
            return StringUtils.hasText(name) && StringUtils.hasText(position) && birthYear != null;
        }
    }

    /** Whether somebody else is named, or nobody any more: a consent is one person's. */
    boolean isOfAnother(Particulars later) {
        return person != null && (later.person() == null || !Objects.equals(person.name(), later.person().name()));
    }

    boolean isComplete(SubjectType subject, ModelKind kind, boolean byPartyCell) {
        return Stream.of(beneficiaries, outputs, sustainability, contactName, contactPhone).allMatch(StringUtils::hasText)
                && evaluationDate != null && level != null
                && (subject != SubjectType.INDIVIDUAL || person != null && person.isComplete())
                && (kind == ModelKind.NEW || StringUtils.hasText(news))
                && (!byPartyCell || StringUtils.hasText(cellLeadership));
    }
}
