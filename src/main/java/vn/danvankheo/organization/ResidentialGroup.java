package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.Validity;

/** Tổ dân phố: a self-managed community of a ward, not an administrative level. */
@Entity
@DiscriminatorValue("RESIDENTIAL_GROUP")
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ResidentialGroup extends Unit {

    public ResidentialGroup(String code, String name, String shortName, Ward parent, Validity validity) {
        super(code, name, shortName, parent, validity);
    }

    @Override
    public UnitKind getKind() {
        return UnitKind.RESIDENTIAL_GROUP;
    }
}
