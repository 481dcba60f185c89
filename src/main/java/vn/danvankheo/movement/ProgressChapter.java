package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of the model on its way: its results, its photos and papers, its milestones. */
@Component
@Order(2)
@RequiredArgsConstructor
class ProgressChapter implements ModelChapter {

    private final ProgressEntryRepository entries;
    private final EvidenceRepository evidence;

    @Override
    public Telling tell(OpenedModel opened) {
        var model = opened.model();
        return Telling.of(events(model, opened.isCarriedOutByMe()),
                opened.isCarriedOutByMe() ? List.of(new ModelAct("progress", results(model), model.getStatus() == ModelStatus.REGISTERED)) : List.of());
    }

    private List<StoryEvent> events(RegisteredModel model, boolean mayCorrect) {
        var events = new ArrayList<StoryEvent>();
        var written = entries.findByModelIdOrderByDayAscIdAsc(model.getId());
        var sent = evidence.findByModelIdOrderByIdAsc(model.getId()).stream().filter(file -> !file.isWithdrawn()).toList();
        written.forEach(entry -> events.add(event(entry, model)
                .showing(sent.stream().filter(file -> entry.getRequestKey().equals(file.getProgressKey())).map(Evidence::exhibit).toList(), files(model))
                .mending(mayCorrect ? results(model) + "/" + entry.getId() : null)));
        var keys = written.stream().map(ProgressEntry::getRequestKey).toList();
        sent.stream().filter(file -> !keys.contains(file.getProgressKey())).collect(Collectors.groupingBy(Evidence::getDay))
                .forEach((day, alone) -> events.add(StoryEvent.on(day, "shown").showing(alone.stream().map(Evidence::exhibit).toList(), files(model))));
        model.getMilestones().stream().filter(Milestone::isDone).forEach(milestone -> events.add(event(milestone)));
        return events;
    }

    private static StoryEvent event(ProgressEntry entry, RegisteredModel model) {
        var counted = entry.words(model.getIndicators());
        if (!counted.isEmpty()) {
            return StoryEvent.on(entry.getDay(), "counted", counted).saying(entry.getNote());
        }
        return entry.getNote() == null ? StoryEvent.on(entry.getDay(), "shown") : StoryEvent.on(entry.getDay(), "noted").saying(entry.getNote());
    }

    private static StoryEvent event(Milestone milestone) {
        var late = milestone.daysLate(milestone.doneOn());
        return late == 0 ? StoryEvent.on(milestone.doneOn(), "milestone", milestone.name()) : StoryEvent.on(milestone.doneOn(), "milestone-late", milestone.name(), late);
    }

    private static String results(RegisteredModel model) {
        return "/mo-hinh/" + model.getId() + "/ket-qua";
    }

    private static String files(RegisteredModel model) {
        return "/mo-hinh/" + model.getId() + "/tep";
    }
}
