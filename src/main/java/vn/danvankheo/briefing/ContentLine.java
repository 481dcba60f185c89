package vn.danvankheo.briefing;

/**
 * Dòng nội dung: one thing that a report says, in words.
 *
 * @param key   the same in every version of the report: {@code situation}, {@code figures.AS-02}
 * @param label what it is about, as it was called then
 * @param value never empty; what a report does not say has no line
 */
public record ContentLine(ReportSection section, String key, String label, String value) {

    /** The one line of a section that is a single text. */
    static ContentLine of(ReportSection section, String text) {
        return new ContentLine(section, section.key(), section.getTitle(), text);
    }
}
