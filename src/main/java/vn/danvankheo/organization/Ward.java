package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.Validity;

/** Phường: what reports to the district each month. Its name is data; it may be called otherwise. */
@Entity
@DiscriminatorValue("WARD")
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Ward extends Unit {

    public Ward(String code, String name, String shortName, District parent, Validity validity) {
        super(code, name, shortName, parent, validity);
    }

    @Override
    public UnitKind getKind() {
        return UnitKind.WARD;
    }
}
