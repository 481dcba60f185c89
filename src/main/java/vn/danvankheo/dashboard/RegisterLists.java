package vn.danvankheo.dashboard;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import vn.danvankheo.briefing.RegisterFigures;
import vn.danvankheo.organization.District;
import vn.danvankheo.target.Terms;

/** Danh sách mô hình đằng sau một số liệu: where the models stand that a target's values counted. */
@RequiredArgsConstructor
class RegisterLists {

    private final Terms terms;
    private final District district;

    /** @param ward its code; null: all wards of the district */
    public String list(YearMonth asOf, String ward) {
        return RegisterFigures.part(terms, asOf, ward).address(district.getCode());
    }
}
