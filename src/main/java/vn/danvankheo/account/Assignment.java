package vn.danvankheo.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.web.ConflictException;

/** Phân công: a person holds a role at a unit from a day on and until another. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;
    @Enumerated(EnumType.STRING)
    private Role role;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    @Embedded
    private Validity validity;

    /** @param unit a ward or district as the role asks; null for an administrator */
    public Assignment(Account account, Role role, Unit unit, Validity validity) {
        Assert.notNull(account, "somebody is assigned");
        Assert.isTrue(role.canBeHeldAt(unit == null ? null : unit.getKind()), role + " cannot be held there");
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.validity = validity;
    }

    /** @param end the first day on which it no longer holds */
    public void end(LocalDate end) {
        if (validity.validTo() != null && !validity.validTo().isAfter(end)) {
            throw new ConflictException("assignment " + id + " has ended already");
        }
        validity = validity.until(end);
    }
}
