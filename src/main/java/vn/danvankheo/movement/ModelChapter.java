package vn.danvankheo.movement;

import java.util.List;
import vn.danvankheo.account.Viewer;

/** Chương: what a feature tells of a model, and offers to do with it, on the model's own page. The page puts all chapters on one timeline. */
public interface ModelChapter {

    /** Whether it has something to tell or to offer at all; most chapters begin when the model stands in the year's register. */
    default boolean isOpenFor(RegisteredModel model) {
        return model.getStatus().isRegistered();
    }

    /** What happened to the model, in any order. */
    List<StoryEvent> story(RegisteredModel model, Viewer me);

    /** What stands beside its name. */
    default List<ModelBadge> badges(RegisteredModel model, Viewer me) {
        return List.of();
    }

    /** What the viewer may do with it now. */
    List<ModelAct> acts(RegisteredModel model, Viewer me);
}
