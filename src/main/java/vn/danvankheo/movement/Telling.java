package vn.danvankheo.movement;

import java.util.List;

/**
 * Lời kể: what a {@link ModelChapter} has to say of a model.
 *
 * @param events what happened to it; of the same moment, the earlier first
 * @param badges what stands beside its name
 * @param acts   what the viewer may do with it now
 */
public record Telling(List<StoryEvent> events, List<ModelBadge> badges, List<ModelAct> acts) {

    /** All that several have to say, one after the other. */
    public static Telling joined(List<Telling> told) {
        return new Telling(told.stream().flatMap(telling -> telling.events.stream()).toList(), told.stream().flatMap(telling -> telling.badges.stream()).toList(),
                told.stream().flatMap(telling -> telling.acts.stream()).toList());
    }

    public static Telling of(List<StoryEvent> events, List<ModelAct> acts) {
        return new Telling(events, List.of(), acts);
    }
}
