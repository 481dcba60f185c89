package vn.danvankheo.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lombok.RequiredArgsConstructor;

/** A clock that stays on one day while its hands go round: a demonstration left running overnight does not move on. */
@RequiredArgsConstructor
class FixedDayClock extends Clock {

    private final Clock real;
    private final LocalDate day;

    @Override
    public Instant instant() {
        return real.instant().atZone(real.getZone()).with(day).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FixedDayClock(real.withZone(zone), day);
    }
}
