package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import vn.danvankheo.calendar.Validity;

/** Chi bộ: a party cell of a ward, or one of the district's own. */
@Entity
@DiscriminatorValue("PARTY_CELL")
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class PartyCell extends Unit {

    public PartyCell(String code, String name, String shortName, Unit parent, Validity validity) {
        super(code, name, shortName, parent, validity);
    }

    @Override
    public UnitKind getKind() {
        return UnitKind.PARTY_CELL;
    }
}
