package vn.danvankheo.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Sự việc: one thing that happened to a model.
 *
 * @param at        when; days without an hour stand at their beginning in Hà Nội
 * @param code      of the sentence, under {@code story.}
 * @param arguments of the sentence
 * @param text      what somebody wrote about it; null when nothing
 * @param href      where more of it stands; null when nowhere
 * @param photos    stored files to show with it
 */
public record StoryEvent(Instant at, String code, List<Object> arguments, String text, String href, List<UUID> photos) {

    public static StoryEvent on(LocalDate day, String code, Object... arguments) {
        return at(day.atStartOfDay(ClockConfiguration.HA_NOI).toInstant(), code, arguments);
    }

    public static StoryEvent at(Instant at, String code, Object... arguments) {
        return new StoryEvent(at, code, List.of(arguments), null, null, List.of());
    }

    public StoryEvent saying(String text) {
        return new StoryEvent(at, code, arguments, text, href, photos);
    }

    public StoryEvent opening(String href) {
        return new StoryEvent(at, code, arguments, text, href, photos);
    }

    public StoryEvent showing(List<UUID> photos) {
        return new StoryEvent(at, code, arguments, text, href, List.copyOf(photos));
    }
}
