package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.Validity;

/** Đoàn thể: the Front, the women's union, the veterans, the youth and their like. */
@Entity
@DiscriminatorValue("MASS_ORGANIZATION")
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class MassOrganization extends Unit {

    public MassOrganization(String code, String name, String shortName, Unit parent, Validity validity) {
        super(code, name, shortName, parent, validity);
    }

    @Override
    public UnitKind getKind() {
        return UnitKind.MASS_ORGANIZATION;
    }
}
