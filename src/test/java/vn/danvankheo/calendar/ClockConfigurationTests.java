package vn.danvankheo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.danvankheo.testing.MutableClock;

class ClockConfigurationTests {

    @Test
    void aDemonstrationStaysOnItsDayWhileTheHandsGoRound() {
        var real = new MutableClock();
        var played = new FixedDayClock(real, LocalDate.of(2023, 12, 18));

        real.set(LocalDateTime.of(2026, 3, 1, 23, 59));
        assertThat(LocalDateTime.now(played)).isEqualTo("2023-12-18T23:59");

        real.set(LocalDateTime.of(2026, 3, 2, 0, 1));
        assertThat(LocalDateTime.now(played)).isEqualTo("2023-12-18T00:01");
    }

    @Test
    void withoutAPlayedDayTheClockTellsHaNoisTime() {
        var clock = new ClockConfiguration().clock(null);

        assertThat(clock.getZone()).isEqualTo(ClockConfiguration.HA_NOI);
        assertThat(LocalTime.now(clock)).isNotNull();
    }
}
