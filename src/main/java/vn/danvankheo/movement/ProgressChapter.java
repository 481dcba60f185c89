package vn.danvankheo.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of the model on its way: its results, its photos and papers, its milestones, or that nothing was heard of it. */
@Component
@Order(2)
@RequiredArgsConstructor
class ProgressChapter implements ModelChapter {

    private final Clock clock;

    @Override
    public Telling tell(OpenedModel opened) {
        var model = opened.model();
        var today = LocalDate.now(clock);
        var stale = opened.told().of(Silence.class).stream().filter(silence -> silence.isStale(today)).map(silence -> ModelBadge.warning("stale", silence.days(today))).toList();
        return new Telling(events(opened), stale, opened.isCarriedOutByMe() ? List.of(new ModelAct("progress", results(model), model.getStatus() == ModelStatus.REGISTERED)) : List.of());
    }

    private static List<StoryEvent> events(OpenedModel opened) {
        var events = new ArrayList<StoryEvent>();
        var model = opened.model();
        var written = opened.told().of(ProgressEntry.class);
        var sent = opened.shown();
        written.forEach(entry -> events.add(event(entry, model)
                .showing(sent.stream().filter(file -> entry.getRequestKey().equals(file.getProgressKey())).map(Evidence::exhibit).toList(), files(model))
                .mending(opened.isCarriedOutByMe() ? results(model) + "/" + entry.getId() : null)));
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
