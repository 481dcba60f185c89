package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderMailTests {

    private static final Instant NOW = Instant.parse("2023-12-18T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 9", "4, 27", "5, 60", "6, 60", "1000, 60"})
    void itWaitsLongerAfterEachTry(int tries, int minutes) {
        assertThat(ReminderMail.pause(tries)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void aServerThatDoesNotAnswerIsWaitedFor() {
        var mail = waiting();
        for (var tried = 0; tried < 500; tried++) {
            mail.wait("Couldn't connect to host", NOW);
        }

        assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        assertThat(mail.getNextTryAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void whatTheServerRefusesIsGivenUpAtLast() {
        var mail = waiting();
        for (var refused = 1; refused < ReminderMail.MOST_REFUSALS; refused++) {
            mail.refuse("550 no such mailbox", NOW);
            assertThat(mail.getState()).isEqualTo(MailState.WAITING);
        }

        mail.refuse("550 no such mailbox", NOW);

        assertThat(mail.getState()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.getEndedAt()).isEqualTo(NOW);
    }

    @Test
    void aLongComplaintIsCut() {
        var mail = waiting();

        mail.wait("x".repeat(5000), NOW);

        assertThat(mail.getLastError()).hasSize(300);
    }

    private static ReminderMail waiting() {
        return new ReminderMail();
    }
}
