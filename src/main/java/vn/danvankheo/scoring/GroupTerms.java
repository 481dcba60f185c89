package vn.danvankheo.scoring;

/** Chỉ tiêu chủ yếu: a group of targets, as the scoring knows it. */
public record GroupTerms(String code, String name) {
}
