package vn.danvankheo.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.springframework.util.Assert;
import vn.danvankheo.calendar.CutOff;
import vn.danvankheo.calendar.Validity;

/** Quận: whichever body sets the year's targets and reviews the wards' reports. */
@Entity
@DiscriminatorValue("DISTRICT")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class District extends Unit {

    /** When its units report; null as long as it does as everybody. @see vn.danvankheo.calendar.BriefingCalendar#with */
    @Embedded
    private CutOff cutOff;

    public District(String code, String name, String shortName, Validity validity) {
        super(code, name, shortName, null, validity);
    }

    /** Reports by these days from now on; what was handed in before keeps whether it was late. */
    public void reportBy(CutOff cutOff) {
        Assert.notNull(cutOff, "reports are due on some day");
        this.cutOff = cutOff;
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
