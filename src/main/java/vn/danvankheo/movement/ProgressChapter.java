package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.danvankheo.account.Viewer;

/** What came of the model on its way: its results and its milestones. */
@Component
@Order(2)
@RequiredArgsConstructor
class ProgressChapter implements ModelChapter {

    private final ProgressEntryRepository entries;
    private final ProgressLog progress;

    @Override
    public List<StoryEvent> story(RegisteredModel model, Viewer me) {
        var events = new ArrayList<StoryEvent>();
        var mayCorrect = progress.isOpenTo(me, model);
        entries.findByModelIdOrderByDayAscIdAsc(model.getId()).stream().sorted(Comparator.comparing(ProgressEntry::getId).reversed())
                .forEach(entry -> events.add(event(entry, model).mending(mayCorrect ? page(model) + "/" + entry.getId() : null)));
        model.getMilestones().stream().filter(Milestone::isDone).forEach(milestone -> events.add(event(milestone)));
        return events;
    }

    @Override
    public List<ModelAct> acts(RegisteredModel model, Viewer me) {
        return progress.isOpenTo(me, model) ? List.of(new ModelAct("progress", page(model), model.getStatus() == ModelStatus.REGISTERED)) : List.of();
    }

    private static StoryEvent event(ProgressEntry entry, RegisteredModel model) {
        var counted = entry.words(model.getIndicators());
        var event = counted.isEmpty() ? StoryEvent.on(entry.getDay(), "noted") : StoryEvent.on(entry.getDay(), "counted", counted);
        return event.saying(entry.getNote());
    }

    private static StoryEvent event(Milestone milestone) {
        var late = milestone.daysLate(milestone.doneOn());
        return late == 0 ? StoryEvent.on(milestone.doneOn(), "milestone", milestone.name()) : StoryEvent.on(milestone.doneOn(), "milestone-late", milestone.name(), late);
    }

    private static String page(RegisteredModel model) {
        return "/mo-hinh/" + model.getId() + "/ket-qua";
    }
}
