package vn.danvankheo.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.District;

/** Mẫu giấy khen: where a district prints on its certificates for bodies, or for persons. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class CertificateLayout {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_layout_seq")
    @SequenceGenerator(name = "certificate_layout_seq")
    private Long id;
    @Version
    private int version;
    /** Null: as delivered, for every district without one of its own. */
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;
    @ElementCollection
    @CollectionTable(name = "certificate_place", joinColumns = @JoinColumn(name = "layout_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CertificateField, Place> places = new EnumMap<>(CertificateField.class);

    CertificateLayout(District district, SubjectType subjectType, Map<CertificateField, Place> places) {
        Assert.notNull(district, "a district moves what was delivered");
        Assert.notNull(subjectType, "bodies and persons have layouts of their own");
        this.district = district;
        this.subjectType = subjectType;
        arrange(places);
    }

    void arrange(Map<CertificateField, Place> places) {
        Assert.isTrue(places.size() == CertificateField.values().length, "every word has its place");
        this.places.clear();
        this.places.putAll(places);
    }
}
