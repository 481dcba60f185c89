package vn.danvankheo.web;

import java.io.Serializable;
import java.time.Duration;

/**
 * Hoàn tác: the way back of what was done just now, offered beside the {@link Notice} that says it.
 *
 * @param path    that takes it back when it is posted to
 * @param version of the thing as the act left it; whatever follows makes it another one, and there is no way back
 * @param what    was acted upon, for whoever reads the notice on another page
 */
public record Undo(String path, int version, String what) implements Serializable {

    /** So long an act can be taken back: enough to see that it was a slip, too short for others to build upon it. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    /** The same for whoever reads the offer. */
    public long minutes() {
        return FRESH.toMinutes();
    }

    /** What whoever comes too late is told. @param changed whether something followed, rather than that the time is over */
    public static ConflictException refusal(String what, boolean changed) {
        return new ConflictException("the last step of " + what + " is not to be taken back", changed ? "conflict.undo.changed" : "conflict.undo.late", FRESH.toMinutes());
    }
}
