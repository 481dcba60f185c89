package vn.danvankheo.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.District;

/** Bộ chỉ tiêu: what one district set itself for one year. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class TargetSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_set_seq")
    @SequenceGenerator(name = "target_set_seq")
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private District district;
    @Column(name = "of_year")
    private int year;

    public TargetSet(District district, int year) {
        Assert.notNull(district, "a target set belongs to a district");
        Assert.isTrue(year >= 2000 && year <= 2100, "a year of four digits");
        this.district = district;
        this.year = year;
    }
}
