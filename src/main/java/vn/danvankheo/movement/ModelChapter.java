package vn.danvankheo.movement;

/** Chương: what a feature tells of a model, and offers to do with it, on the model's own page. The page puts all chapters on one timeline. */
public interface ModelChapter {

    /** Whether it has something to tell or to offer at all; most chapters begin when the model stands in the year's register. */
    default boolean isOpenFor(RegisteredModel model) {
        return model.getStatus().isRegistered();
    }

    /** All of it at once, so that nothing is read twice. */
    Telling tell(OpenedModel opened);
}
