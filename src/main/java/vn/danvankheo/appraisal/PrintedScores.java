package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import java.util.List;
import vn.danvankheo.movement.RegisteredModel;

/**
 * Phiếu chấm để in: a model's points by criterion, those of its ward beside those that decide, as far as the viewer may see them.
 *
 * @param decided whether the deciding points can be seen; otherwise the ward's stand alone
 * @param bonus   null when the rubric has none
 * @param result  in a sentence; null before the appraisal is closed
 */
public record PrintedScores(RegisteredModel model, String rubric, List<Group> groups, boolean decided, Line bonus, Line total, String result) {

    /** @param sum the group's criteria together */
    public record Group(Line sum, List<Line> criteria) {
    }

    /** @param code null for the bonus and the total. @param self null when not given, as {@code decided}. @param reason empty without */
    public record Line(String code, String text, BigDecimal maximum, BigDecimal self, BigDecimal decided, String reason) {
    }
}
