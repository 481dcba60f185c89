package vn.danvankheo.briefing;

import java.time.Instant;

/** Một giải trình vừa được hỏi hoặc vừa được trả lời; told as {@link ReportMoved} is. */
public record ExplanationMoved(Explanation explanation, Instant at) {

    /** What was asked about. */
    public String figure() {
        return explanation.getTarget().getName();
    }
}
