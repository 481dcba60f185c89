package vn.danvankheo.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.BatchSize;
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
    /** Null: it is not on the map. */
    @Embedded
    private MapPlace mapPlace;
    /** The first day of the name that it has now; null when it never had another. */
    private LocalDate namedSince;
    /** The oldest first. */
    @ElementCollection
    @CollectionTable(name = "former_unit_name", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("until")
    @BatchSize(size = 50)
    private List<FormerName> formerNames = new ArrayList<>();
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

    /**
     * Gives another name; what was written before the day keeps the one of then.
     *
     * @param since the first day of the new name
     */
    public void rename(String name, String shortName, LocalDate since) {
        Assert.isTrue(since.isAfter(namedSince()), "a name holds for a while");
        formerNames.add(new FormerName(since, this.name, this.shortName));
        namedSince = since;
        describe(name, shortName, validity);
    }

    /** @param place null: it is listed below the map */
    public void put(MapPlace place) {
        Assert.isTrue(place == null || getKind() == UnitKind.WARD, "only wards are on the map");
        this.mapPlace = place;
    }

    /** The first day of the name that it has now. */
    public LocalDate namedSince() {
        return namedSince == null ? validity.validFrom() : namedSince;
    }

    /** As it was called on a day. */
    public String nameOn(LocalDate day) {
        return formerOn(day).map(FormerName::name).orElse(name);
    }

    public String shortNameOn(LocalDate day) {
        return formerOn(day).map(FormerName::shortName).orElse(shortName);
    }

    private Optional<FormerName> formerOn(LocalDate day) {
        if (namedSince == null || !day.isBefore(namedSince)) {
            return Optional.empty();
        }
        return formerNames.stream().filter(former -> former.until().isAfter(day)).findFirst();
    }

    /** @param end the first day on which it no longer exists */
    public void close(LocalDate end) {
        if (validity.validTo() != null && !validity.validTo().isAfter(end)) {
            throw new ConflictException("unit " + code + " has ended by then");
        }
        validity = validity.until(end);
    }
}
