package vn.danvankheo.briefing;

/** Đính chính đã xong: with the old lines beside those that replaced them. @param difference null until it is done */
public record CorrectionView(Correction correction, ReportDifference difference) {

    /** @param before the version that counted when the report was opened. @param after the one accepted in its place; null until it is done */
    CorrectionView(Correction correction, ReportVersion before, ReportVersion after) {
        this(correction, after == null ? null : ReportDifference.between(before.getContent(), after.getContent()));
    }
}
