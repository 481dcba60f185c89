package vn.danvankheo.briefing;

import java.util.List;
import vn.danvankheo.organization.Unit;

/** Lời hứa của một phường: what its report of a month has to answer, and what it answers. @param reportId null while the viewer has no report to open */
public record PromiseLine(Unit unit, List<AskedConclusion> conclusions, Long reportId) {

    public long count(Outcome outcome) {
        return conclusions.stream().filter(conclusion -> conclusion.outcome() == outcome).count();
    }

    public long countOf(String outcome) {
        return count(Outcome.valueOf(outcome));
    }

    public long unanswered() {
        return conclusions.stream().filter(conclusion -> !conclusion.isAnswered()).count();
    }
}
