package vn.danvankheo.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import org.springframework.context.annotation.Primary;
import vn.danvankheo.calendar.ClockConfiguration;

/**
 * Hà Nội's clock in the hand of a test; it stands still until it is set, at first on 18/12/2023, nine in the morning.
 * Plain: {@code new MutableClock()}. In a context: {@code @Import(MutableClock.class)}, then {@code @Autowired MutableClock clock}.
 */
@Primary
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public class MutableClock extends Clock {

    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 12, 18, 9, 0);

    private Instant now;
    private final ZoneId zone;

    public MutableClock() {
        this(FIRST.atZone(ClockConfiguration.HA_NOI).toInstant(), ClockConfiguration.HA_NOI);
    }

    /** Back to 18/12/2023, nine o'clock: contexts and so their clock are shared by many tests. */
    public void reset() {
        set(FIRST);
    }

    public void set(LocalDateTime localTime) {
        set(localTime.atZone(zone).toInstant());
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same moment in another zone, as of now; it does not follow this clock. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }
}
