package vn.danvankheo.calendar;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one Clock of the application; it tells Hà Nội's time, and in a demonstration another day. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    public static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param today the day that a demonstration plays on ({@code danvankheo.today}); empty: the real one */
    @Bean
    Clock clock(@Value("${danvankheo.today:}") LocalDate today) {
        var real = Clock.system(HA_NOI);
        return today == null ? real : new FixedDayClock(real, today);
    }

    /** The moment that other machines know, in a demonstration too: a telephone's codes are of no other. */
    @Bean
    InstantSource realTime() {
        return InstantSource.system();
    }
}
