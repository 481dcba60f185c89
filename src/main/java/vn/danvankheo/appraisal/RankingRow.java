package vn.danvankheo.appraisal;

import java.math.BigDecimal;
import vn.danvankheo.movement.ModelStatus;
import vn.danvankheo.movement.SubjectType;
import vn.danvankheo.organization.Field;
import vn.danvankheo.web.VietnameseNumbers;

/**
 * A model on the ranked list.
 *
 * @param self     what the ward gave itself; null in older registers
 * @param decided  the chair's score once the appraisal is closed; null before
 * @param spread   of the sheets that were sent; null before the appraisal is closed
 * @param sent     sheets that were sent, of those {@code assigned}
 * @param result   what the deciding score makes of it; null before
 */
record RankingRow(long modelId, String code, String title, String ward, String owner, Field field, SubjectType subjectType, ModelStatus status,
        BigDecimal self, BigDecimal decided, Spread spread, int sent, int assigned, AppraisalResult result) {

    RankingRow with(AppraisalResult result) {
        return new RankingRow(modelId, code, title, ward, owner, field, subjectType, status, self, decided, spread, sent, assigned, result);
    }

    public boolean isWaiting() {
        return status == ModelStatus.SELF_SCORED;
    }

    /** {@code +2,5}: how far the deciding score is from the ward's own; empty when one of them is missing. */
    public String gapWords() {
        if (self == null || decided == null) {
            return "";
        }
        var gap = decided.subtract(self);
        return (gap.signum() > 0 ? "+" : gap.signum() < 0 ? "−" : "") + VietnameseNumbers.format(gap.abs());
    }
}
