package vn.danvankheo.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danvankheo.attachment.Exhibit;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Sự việc: one thing that happened to a model.
 *
 * @param at        when; days without an hour stand at their beginning in Hà Nội
 * @param code      of the sentence, under {@code story.}
 * @param arguments of the sentence
 * @param text      what somebody wrote about it; null when nothing
 * @param href      where more of it stands; null when nowhere
 * @param mend      where the viewer may correct it; null when nowhere
 * @param exhibits  files to show with it
 * @param base      under which the page's feature serves them, as {@code layout/upload :: gallery} wants it; null without any
 */
public record StoryEvent(Instant at, String code, List<Object> arguments, String text, String href, String mend, List<Exhibit> exhibits, String base) {

    public static StoryEvent on(LocalDate day, String code, Object... arguments) {
        return at(day.atStartOfDay(ClockConfiguration.HA_NOI).toInstant(), code, arguments);
    }

    public static StoryEvent at(Instant at, String code, Object... arguments) {
        return new StoryEvent(at, code, List.of(arguments), null, null, null, List.of(), null);
    }

    public StoryEvent saying(String text) {
        return new StoryEvent(at, code, arguments, text, href, mend, exhibits, base);
    }

    public StoryEvent opening(String href) {
        return new StoryEvent(at, code, arguments, text, href, mend, exhibits, base);
    }

    public StoryEvent mending(String mend) {
        return new StoryEvent(at, code, arguments, text, href, mend, exhibits, base);
    }

    public StoryEvent showing(List<Exhibit> exhibits, String base) {
        return new StoryEvent(at, code, arguments, text, href, mend, List.copyOf(exhibits), base);
    }
}
