package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.Validity;

/** Quận: whichever body sets the year's targets and reviews the wards' reports. */
@Entity
@DiscriminatorValue("DISTRICT")
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class District extends Unit {

    public District(String code, String name, String shortName, Validity validity) {
        super(code, name, shortName, null, validity);
    }

    @Override
    public UnitKind getKind() {
        return UnitKind.DISTRICT;
    }

    @Override
    public District owningDistrict() {
        return this;
    }
}
