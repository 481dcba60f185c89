package vn.danvankheo.briefing;

/** Đính chính đã xong: with the old lines beside those that replaced them. @param difference null until it is done */
public record CorrectionView(Correction correction, ReportDifference difference) {
}
