package vn.danvankheo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with quận Hoàn Kiếm's year, on 18/12/2023, nine o'clock, until the {@link MutableClock} is set.
 * Its models are as their register tells them; {@code @TestPropertySource(properties = "danvankheo.demo-story=true")} brings what became of them.
 * Nothing happens by itself: a test that wants reminders written and mailed asks for a round.
 * All tests so marked share one context and one database: a test that writes is {@code @Transactional}, or works on records of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"danvankheo.demo-story=false", "danvankheo.reminder.write=-", "danvankheo.reminder.send=-", "danvankheo.audit.seal=-"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(MutableClock.class)
public @interface HoanKiemTest {
}
