package vn.danvankheo.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A question about a figure as lists, and the pages beside whose figures it stands, show it. @param answer null until the ward answered, as what follows */
public record ExplanationRow(long id, String unitCode, String unitName, long targetId, String targetName, YearMonth month, String question, LocalDate dueOn, String askedBy,
        String answer, String answeredBy, Instant answeredAt) {

    public boolean isAnswered() {
        return answer != null;
    }

    public boolean isOverdueOn(LocalDate day) {
        return !isAnswered() && day.isAfter(dueOn);
    }
}
