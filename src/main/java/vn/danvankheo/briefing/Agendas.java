package vn.danvankheo.briefing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.organization.District;
import vn.danvankheo.organization.UnitKind;
import vn.danvankheo.organization.UnitRepository;

/** Draws up what a district's meeting about a month has to go through; four queries, whatever the number of wards. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class Agendas {

    /** As with what the wards' reports are asked. */
    private static final int MONTHS_ASKED = 12;

    private final ConclusionRepository conclusions;
    private final BriefingReportRepository reports;
    private final UnitRepository units;

    /** For those who read all of the district. */
    public Agenda of(District district, YearMonth month) {
        var wards = new LinkedHashMap<Long, String>();
        units.reportingUnits(district.getId()).stream().filter(unit -> unit.getKind() == UnitKind.WARD && unit.getValidity().isActiveIn(month))
                .forEach(ward -> wards.put(ward.getId(), ward.getShortName()));
        var last = month.minusMonths(1);
        var said = conclusions.said(district.getId(), month.minusMonths(MONTHS_ASKED), last, month, wards.keySet(), false).stream()
                .collect(groupingBy(SaidConclusion::id, LinkedHashMap::new, toList()));
        var followed = said.values().stream().map(answers -> followed(answers, month, wards)).filter(one -> one.meeting().equals(last) || !one.isDone()).toList();
        var promised = promises(wards.keySet(), month);
        return new Agenda(followed, tally(promised.values().stream().flatMap(Collection::stream).toList()),
                promised.entrySet().stream().filter(ward -> ward.getValue().stream().anyMatch(task -> task.getOutcome() != Outcome.DONE)).map(ward -> wards.get(ward.getKey())).toList(),
                conclusions.of(district.getId(), month, month).stream().map(task -> new Agenda.Task(task.getText(), task.getDueOn(), named(task, wards))).toList());
    }

    /** @param answers one conclusion, with what each ward that it is for said of it month by month */
    private static Agenda.Followed followed(List<SaidConclusion> answers, YearMonth month, Map<Long, String> wards) {
        var done = 0;
        var partly = new ArrayList<String>();
        var notDone = new ArrayList<String>();
        var silent = new ArrayList<String>();
        var ofWards = answers.stream().collect(groupingBy(SaidConclusion::unitId));
        for (var ward : wards.entrySet()) {
            var own = ofWards.getOrDefault(ward.getKey(), List.of());
            if (own.isEmpty()) {
                continue;
            }
            var now = own.stream().filter(answer -> month.equals(answer.month())).map(SaidConclusion::outcome).findFirst();
            if (own.stream().anyMatch(answer -> answer.outcome() == Outcome.DONE)) {
                done++;
            } else if (now.isEmpty()) {
                silent.add(ward.getValue());
            } else {
                (now.get() == Outcome.PARTLY ? partly : notDone).add(ward.getValue());
            }
        }
        var conclusion = answers.get(0);
        return new Agenda.Followed(conclusion.meeting(), conclusion.text(), conclusion.dueOn(), ofWards.size(), done, partly, notDone, silent);
    }

    /** What became of what the wards promised in the month before, each ward's, in the wards' order; a promise of which nothing is said has no outcome. */
    private Map<Long, List<LastTask>> promises(Collection<Long> wards, YearMonth month) {
        var items = reports.promises(wards, month.minusMonths(1), month).stream().collect(groupingBy(item -> item.getReport().getUnit().getId()));
        var told = new LinkedHashMap<Long, List<LastTask>>();
        wards.forEach(ward -> told.put(ward, Conclusions.told(items.getOrDefault(ward, List.of()))));
        return told;
    }

    private static Agenda.Promised tally(List<LastTask> tasks) {
        var outcomes = tasks.stream().map(LastTask::getOutcome).toList();
        return new Agenda.Promised((int) outcomes.stream().filter(Outcome.DONE::equals).count(), (int) outcomes.stream().filter(Outcome.PARTLY::equals).count(),
                (int) outcomes.stream().filter(Outcome.NOT_DONE::equals).count(), (int) outcomes.stream().filter(outcome -> outcome == null).count());
    }

    private static List<String> named(MeetingConclusion task, Map<Long, String> wards) {
        return task.isForAll() ? List.of() : wards.entrySet().stream().filter(ward -> task.getUnitIds().contains(ward.getKey())).map(Map.Entry::getValue).toList();
    }
}
