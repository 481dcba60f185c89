package vn.danvankheo.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    private final ModelMoves moves;

    /** The events on one timeline, the newest first; of the acts, what is to be done next first. */
    public Telling of(RegisteredModel model, Viewer me) {
        return of(new OpenedModel(model, me, moves.isFrozen(model)));
    }

    Telling of(OpenedModel opened) {
        var told = chapters.stream().filter(chapter -> chapter.isOpenFor(opened.model())).map(chapter -> chapter.tell(opened)).toList();
        return new Telling(
                newestFirst(told.stream().flatMap(telling -> telling.events().stream())),
                told.stream().flatMap(telling -> telling.badges().stream()).toList(),
                told.stream().flatMap(telling -> telling.acts().stream()).sorted(Comparator.comparing(ModelAct::main).reversed()).toList());
    }

    /** What happened in the same moment, or on days without an hour, in the order in which it is told. */
    private static List<StoryEvent> newestFirst(Stream<StoryEvent> events) {
        var inOrder = new ArrayList<>(events.sorted(Comparator.comparing((StoryEvent event) -> event.at())).toList());
        Collections.reverse(inOrder);
        return inOrder;
    }
}
