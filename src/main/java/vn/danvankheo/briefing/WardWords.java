package vn.danvankheo.briefing;

import java.util.List;

/**
 * Lời của phường: what a ward itself says about one target.
 *
 * @param explained    what it was asked about the target's figures, and what it answered
 * @param shortcomings what its report of the month says of shortcomings, whatever target they are of; null: nothing
 */
public record WardWords(List<ExplanationRow> explained, SaidShortcomings shortcomings) {

    /** It was not even asked. */
    public boolean isSilent() {
        return explained.isEmpty();
    }
}
