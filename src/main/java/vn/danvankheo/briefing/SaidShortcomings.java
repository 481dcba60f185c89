package vn.danvankheo.briefing;

/** Hạn chế, nguyên nhân that a ward's report of a month names. */
public record SaidShortcomings(String ward, long reportId, String text) {
}
