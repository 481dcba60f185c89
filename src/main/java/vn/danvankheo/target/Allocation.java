package vn.danvankheo.target;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.organization.Ward;

/** Chỉ tiêu giao cho phường: what one ward was assigned of one target. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Allocation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allocation_seq")
    @SequenceGenerator(name = "allocation_seq")
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Target target;
    @ManyToOne(fetch = FetchType.LAZY)
    private Ward ward;
    private BigDecimal assigned;

    public Allocation(Target target, Ward ward, BigDecimal assigned) {
        Assert.isTrue(target.getTerms().scope() == TargetScope.WARDS, "the district's own targets are not allocated");
        this.target = target;
        this.ward = ward;
        assign(assigned);
    }

    public void assign(BigDecimal assigned) {
        Assert.isTrue(assigned != null && assigned.signum() >= 0, "an allocation is not negative");
        this.assigned = assigned;
    }
}
