package vn.danvankheo.reminder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.danvankheo.testing.HoanKiemTest;

/** Quận Hoàn Kiếm with a mail server; the tests write, in a context and database of their own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HoanKiemTest
@TestPropertySource(properties = {"spring.application.name=reminders", "danvankheo.address=https://danvan.hoankiem.example/", "danvankheo.mail.from=danvan@hoankiem.example"})
@ContextConfiguration(initializers = Mailbox.class)
@interface ReminderTest {
}
