package vn.danvankheo.account;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.DistrictRepository;
import vn.danvankheo.web.NotFoundException;

/** Quận đang xem: the district whose board a viewer looks at, by its code or the viewer's own. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ChosenDistrict {

    private final DistrictRepository districts;

    /** The districts that the viewer may look at: those of the own posts; an administrator's all. */
    public List<District> all(Viewer me) {
        return me.isAdmin() ? districts.findAllByOrderByCode() : districts.findByIdInOrderByCode(me.districtIds());
    }

    /** Those whose own board, with all their wards, the viewer may look at. */
    public List<District> withBoard(Viewer me) {
        return all(me).stream().filter(district -> me.seesBoardOf(district.getId())).toList();
    }

    /**
     * @param code null or blank: the first one
     * @throws FoundingException when there is no district at all yet
     * @throws NotFoundException when there is none of that code for this viewer
     */
    public District of(Viewer me, String code) {
        return of(all(me), me, code);
    }

    /** The same among those that were asked for already. */
    public District of(List<District> visible, Viewer me, String code) {
        if (visible.isEmpty() && me.isAdmin()) {
            throw new FoundingException();
        }
        return visible.stream().filter(district -> code == null || code.isBlank() || district.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("district " + code));
    }
}
