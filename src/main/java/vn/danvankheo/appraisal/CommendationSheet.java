package vn.danvankheo.appraisal;

import java.time.LocalDate;
import java.util.List;
import vn.danvankheo.movement.Level;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Unit;

/**
 * Quyết định khen thưởng để in: all rewards that one paper gives, as far as the viewer may see them; what was revoked since is left out.
 *
 * @param place whose seat stands before the date: the ward of a ward's decision, otherwise the district
 */
public record CommendationSheet(Unit place, int year, Level level, String number, LocalDate decidedOn, String organ, String signer, List<Line> lines) {

    /** @param ward null when the recipient stands above the wards. @param money in words; null when none is given */
    public record Line(long id, CommendationKind kind, SubjectType recipientType, String recipient, String achievement, String ward, String money) {
    }
}
