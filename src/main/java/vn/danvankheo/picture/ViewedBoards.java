package vn.danvankheo.picture;

import java.time.YearMonth;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import vn.danvankheo.account.ChosenDistrict;
import vn.danvankheo.account.Viewer;
import vn.danvankheo.organization.Unit;
import vn.danvankheo.organization.UnitRepository;
import vn.danvankheo.scoring.Months;
import vn.danvankheo.scoring.ScoringService;
import vn.danvankheo.web.NotFoundException;

/** Finds the board that somebody asks for, within the own rights: a ward's cadre has the own ward alone. */
@Service
@RequiredArgsConstructor
class ViewedBoards {

    private final ScoringService scoring;
    private final ChosenDistrict districts;
    private final UnitRepository units;
    private final Months months;

    /** A district's, or one ward's: for a ward's cadre the own one. */
    ViewedBoard of(YearMonth month, String districtCode, String wardCode, Viewer me) {
        var asked = wardCode != null && !wardCode.isBlank() ? wardCode : me.seesDistrict() ? null : me.wardPosts().get(0).unitCode();
        return board(month, districtCode, asked == null ? null : ward(asked, me), me);
    }

    /** A whole district's with every ward of it, for its leaders, its staff and administrators; one where the viewer only appraises is not found. */
    ViewedBoard of(YearMonth month, String districtCode, Viewer me) {
        return board(month, districtCode, null, me);
    }

    private ViewedBoard board(YearMonth month, String districtCode, Unit ward, Viewer me) {
        var visible = ward == null ? districts.withBoard(me) : districts.all(me);
        var district = districts.of(visible, me, ward == null ? districtCode : ward.owningDistrict().getCode());
        var asOf = months.asked(month, district);
        return new ViewedBoard(visible, district, ward, asOf, scoring.scoring(district.getId(), asOf).orElse(null));
    }

    private Unit ward(String code, Viewer me) {
        return units.findByCode(code).filter(me.scope()::sees).filter(unit -> unit.getParent() != null).orElseThrow(() -> new NotFoundException("ward " + code));
    }
}
