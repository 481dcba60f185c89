package vn.danvankheo.movement;

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

    /** On one timeline, the newest first. */
    public List<StoryEvent> events(RegisteredModel model, Viewer me) {
        return open(model).flatMap(chapter -> chapter.story(model, me).stream())
                .sorted(Comparator.comparing((StoryEvent event) -> event.at()).reversed()).toList();
    }

    List<ModelBadge> badges(RegisteredModel model, Viewer me) {
        return open(model).flatMap(chapter -> chapter.badges(model, me).stream()).toList();
    }

    /** What is to be done next first. */
    List<ModelAct> acts(RegisteredModel model, Viewer me) {
        return open(model).flatMap(chapter -> chapter.acts(model, me).stream()).sorted(Comparator.comparing(ModelAct::main).reversed()).toList();
    }

    private Stream<ModelChapter> open(RegisteredModel model) {
        return chapters.stream().filter(chapter -> chapter.isOpenFor(model));
    }
}
