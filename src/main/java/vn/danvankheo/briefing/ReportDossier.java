package vn.danvankheo.briefing;

import java.util.List;

/** Hồ sơ báo cáo: what it says, and what became of it. */
public record ReportDossier(ReportSheet sheet, List<CorrectionView> corrections, TimeInHands hands) {

    /** The one that waits for an answer; null when none does. */
    public Correction asked() {
        return corrections.stream().map(CorrectionView::correction).filter(correction -> correction.getStatus() == CorrectionStatus.ASKED).findFirst().orElse(null);
    }
}
