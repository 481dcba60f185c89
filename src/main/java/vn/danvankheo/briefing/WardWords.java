package vn.danvankheo.briefing;

import java.util.List;

/**
 * Lời của phường: what a ward itself says about one target.
 *
 * @param explained what it was asked about the target's figures, and what it answered
 */
public record WardWords(List<ExplanationRow> explained) {

    /** It was not even asked. */
    public boolean isSilent() {
        return explained.isEmpty();
    }
}
