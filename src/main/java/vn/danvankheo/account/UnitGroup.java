package vn.danvankheo.account;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.Ward;

/** A district and its wards, to choose from. */
record UnitGroup(String name, List<Unit> units) {

    /** @param wards of whichever district */
    static UnitGroup of(District district, List<Ward> wards, LocalDate day) {
        var own = wards.stream().filter(ward -> ward.owningDistrict().getId().equals(district.getId()) && ward.isValidOn(day));
        return new UnitGroup(district.getName(), Stream.concat(Stream.of(district), own).<Unit>map(unit -> unit).toList());
    }
}
