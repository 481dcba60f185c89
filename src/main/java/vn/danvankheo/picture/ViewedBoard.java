package vn.danvankheo.picture;

import java.time.YearMonth;
import java.util.List;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.scoring.DistrictScoring;

/**
 * Bảng đang xem: whose year is looked at, and until which month.
 *
 * @param districts those that the viewer may look at
 * @param ward      null: the whole district
 * @param scored    null: the district set no targets for the year
 */
record ViewedBoard(List<District> districts, District district, Unit ward, YearMonth asOf, DistrictScoring scored) {

    public Unit unit() {
        return ward == null ? district : ward;
    }

    public String wardCode() {
        return ward == null ? null : ward.getCode();
    }
}
