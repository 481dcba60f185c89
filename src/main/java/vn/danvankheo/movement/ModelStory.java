package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvankheo.account.Viewer;

/** Câu chuyện của mô hình: what every {@link ModelChapter} tells of it and offers to do with it. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class ModelStory {

    private final List<ModelChapter> chapters;
    private final RegisteredModelRepository models;

    /** With all that the register keeps of its way, in one statement. */
    public OpenedModel open(RegisteredModel model, Viewer me) {
        return new OpenedModel(model, me, new Told(models.told(model.getId(), model.getDistrict().getId())));
    }

    /** The events on one timeline, the newest first; of the acts, what is to be done next first. */
    public Telling of(OpenedModel opened) {
        var told = Telling.joined(chapters.stream().filter(chapter -> chapter.isOpenFor(opened.model())).map(chapter -> chapter.tell(opened)).toList());
        return new Telling(newestFirst(told.events()), told.badges(), told.acts().stream().sorted(Comparator.comparing(ModelAct::main).reversed()).toList());
    }

    /** What happened in the same moment, or on days without an hour, in the order in which it is told. */
    private static List<StoryEvent> newestFirst(List<StoryEvent> events) {
        var inOrder = new ArrayList<>(events.stream().sorted(Comparator.comparing((StoryEvent event) -> event.at())).toList());
        Collections.reverse(inOrder);
        return inOrder;
    }
}
