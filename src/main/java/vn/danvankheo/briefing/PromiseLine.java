package vn.danvankheo.briefing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.danvankheo.organization.Unit;

/**
 * Lời hứa của một phường: what its report of a month has to answer, and what it answers.
 *
 * @param tasks    what its last report promised
 * @param reportId null while the viewer has no report to open
 */
public record PromiseLine(Unit unit, List<LastTask> tasks, List<AskedConclusion> conclusions, Long reportId) {

    public boolean isEmpty() {
        return tasks.isEmpty() && conclusions.isEmpty();
    }

    public long count(Outcome outcome) {
        return outcomes().filter(outcome::equals).count();
    }

    public long countOf(String outcome) {
        return count(Outcome.valueOf(outcome));
    }

    public long unanswered() {
        return outcomes().filter(Objects::isNull).count();
    }

    private Stream<Outcome> outcomes() {
        return Stream.concat(tasks.stream().map(LastTask::getOutcome), conclusions.stream().map(AskedConclusion::outcome));
    }
}
