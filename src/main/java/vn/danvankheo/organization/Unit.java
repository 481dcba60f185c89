package vn.danvankheo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.calendar.Validity;
import vn.danvankheo.web.ConflictException;

/** Đơn vị: a district, a ward, or one of the bodies within them; it exists from a day on and until another, and is never deleted. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq")
    private Long id;
    @Version
    private int version;
    private String code;
    private String name;
    private String shortName;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;
    /** The district that it belongs to; null for a district itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Embedded
    private Validity validity;
    @Column(insertable = false, updatable = false)
    private String folded;
    /** The kind for queries; the class says it too, see {@link #getKind()}. */
    @Getter(AccessLevel.NONE)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private UnitKind storedKind;

    protected Unit(String code, String name, String shortName, Unit parent, Validity validity) {
        Assert.hasText(code, "a unit has a code");
        Assert.hasText(name, "a unit has a name");
        Assert.notNull(validity, "a unit begins on a day");
        Assert.isTrue(getKind().canStandUnder(parent == null ? null : parent.getKind()), "a " + getKind() + " cannot stand there");
        this.code = code;
        this.name = name;
        this.shortName = shortName == null ? name : shortName;
        this.parent = parent;
        this.district = parent == null ? null : parent.owningDistrict();
        this.validity = validity;
    }

    public abstract UnitKind getKind();

    /** The district itself, or the one it belongs to. */
    public District owningDistrict() {
        return district;
    }

    public boolean isValidOn(LocalDate day) {
        return validity.includes(day);
    }

    public void describe(String name, String shortName, Validity validity) {
        Assert.hasText(name, "a unit has a name");
        this.name = name;
        this.shortName = shortName == null ? name : shortName;
        this.validity = validity;
    }

    /** @param end the first day on which it no longer exists */
    public void close(LocalDate end) {
        if (validity.validTo() != null && !validity.validTo().isAfter(end)) {
            throw new ConflictException("unit " + code + " has ended by then");
        }
        validity = validity.until(end);
    }
}
