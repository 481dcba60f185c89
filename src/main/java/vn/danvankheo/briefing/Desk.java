package vn.danvankheo.briefing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Scope;
import vn.danvankheo.calendar.BriefingCalendar;
import vn.danvankheo.target.Target;
import vn.danvankheo.target.TargetScope;

/** Bàn duyệt: what waits for the district's staff, looked through by the system first. The number of its queries does not grow with the queue. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Desk {

    private final DeskRepository queue;
    private final Doubts doubts;
    private final ReportSheets sheets;
    private final BriefingCalendar calendar;

    public Page<DeskLine> lines(Scope scope, Pageable page) {
        var waiting = queue.waiting(scope.unitIds(), page);
        var lines = lines(waiting.getContent()).stream().collect(Collectors.toMap(line -> line.report().id(), Function.identity()));
        return waiting.map(report -> lines.get(report.id()));
    }

    /** Of the chosen ones, those in the viewer's scope, whether they still wait or not. */
    List<DeskLine> chosen(Collection<Long> ids, Scope scope) {
        return lines(queue.chosen(ids, scope.unitIds()));
    }

    /** @param place where a report stood that was just answered; null: not in the queue. @return the report to go on with */
    Optional<WaitingReport> after(DeskPlace place, Scope scope) {
        return place == null || place.onward() == null ? Optional.empty() : queue.chosen(List.of(place.onward()), scope.unitIds()).stream().findFirst();
    }

    /** Null when the report does not wait. */
    public DeskPlace place(long report, Scope scope) {
        return DeskPlace.of(report, queue.waitingIds(scope.unitIds()));
    }

    private List<DeskLine> lines(List<WaitingReport> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        var ids = reports.stream().map(WaitingReport::id).toList();
        var found = doubts.of(reports.stream().map(WaitingReport::unitId).collect(Collectors.toSet()), reports.stream().map(WaitingReport::month).collect(Collectors.toSet()), true);
        var steps = queue.steps(ids).stream().collect(Collectors.groupingBy(HandStep::reportId));
        var asked = new HashMap<List<Object>, List<Target>>();
        var now = calendar.now();
        return reports.stream().map(report -> {
            var targets = asked.computeIfAbsent(List.of(district(report), report.month().getYear(), report.districtId() == null),
                    key -> sheets.asked(district(report), report.month().getYear(), report.districtId() == null ? TargetScope.DISTRICT : TargetScope.WARDS));
            var hands = steps.getOrDefault(report.id(), List.of());
            var looked = found.getOrDefault(report.id(), LookedThrough.EMPTY);
            return new DeskLine(report, looked.doubts(), missing(targets, looked.answered()), waiting(hands, now), TimeInHands.of(hands, now));
        }).toList();
    }

    private static String waiting(List<HandStep> hands, Instant now) {
        return hands.isEmpty() ? "" : TimeInHands.words(TimeInHands.since(hands.get(hands.size() - 1).at(), now));
    }

    private static long missing(List<Target> targets, Set<Long> answered) {
        return targets.stream().filter(target -> !answered.contains(target.getId())).count();
    }

    private static long district(WaitingReport report) {
        return report.districtId() == null ? report.unitId() : report.districtId();
    }
}
