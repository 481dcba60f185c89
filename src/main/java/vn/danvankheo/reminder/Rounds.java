package vn.danvankheo.reminder;

import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Những lượt làm việc: what is done by itself, again and again. Of several instances one writes what is due; all of them send. */
@Component
@RequiredArgsConstructor
public class Rounds {

    private final DueReminders due;
    private final Postman postman;

    @Scheduled(cron = "${danvankheo.reminder.write}")
    @SchedulerLock(name = "reminder", lockAtMostFor = "PT10M", lockAtLeastFor = "PT10S")
    public void write() {
        due.write();
    }

    @Scheduled(cron = "${danvankheo.reminder.send}")
    public void send() {
        postman.deliver();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
    static class Locks {

        @Bean
        LockProvider lockProvider(DataSource source) {
            return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder().withJdbcTemplate(new JdbcTemplate(source)).usingDbTime().build());
        }
    }
}
