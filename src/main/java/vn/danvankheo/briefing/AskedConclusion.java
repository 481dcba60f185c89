package vn.danvankheo.briefing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Kết luận phải trả lời: a line that a ward's report of a month has to answer.
 *
 * @param meeting the month that the meeting was about
 * @param outcome null as long as the report does not say
 * @param reason  why it is not done; null for none
 */
public record AskedConclusion(long id, YearMonth meeting, String text, LocalDate dueOn, Outcome outcome, String reason) {

    public boolean isAnswered() {
        return outcome != null;
    }

    /** As a paper says it, in one line. */
    public String words() {
        return RowWords.of(text).and(Outcome.words(outcome)).with("lý do", reason).toString();
    }
}
