package vn.danvankheo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

/**
 * Thư nhắc: a reminder on its way to a person's mailbox. After a failure it waits longer and longer, up to an hour. Only what the server
 * refuses is given up at last; a server that does not answer is waited for.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReminderMail {

    static final int MOST_REFUSALS = 10;
    private static final int LONGEST_ERROR = 300;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Reminder reminder;
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;
    private int tries;
    private int refusals;
    private Instant nextTryAt;
    private Instant endedAt;
    private String lastError;

    void sent(Instant now) {
        tries++;
        end(MailState.SENT, now);
    }

    /** Nothing is left to do about it, or nobody is there to read it. */
    void withdraw(Instant now) {
        end(MailState.WITHDRAWN, now);
    }

    /** The server did not answer. */
    void wait(String error, Instant now) {
        tries++;
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        nextTryAt = now.plus(pause(tries));
    }

    /** The server did not take it. */
    void refuse(String error, Instant now) {
        refusals++;
        wait(error, now);
        if (refusals == MOST_REFUSALS) {
            end(MailState.GIVEN_UP, now);
        }
    }

    /** One minute after the first try, then 3, 9, 27, and from then on 60. */
    static Duration pause(int tries) {
        var minutes = Math.pow(3, tries - 1.0);
        return minutes < LONGEST_PAUSE.toMinutes() ? Duration.ofMinutes((long) minutes) : LONGEST_PAUSE;
    }

    private void end(MailState end, Instant now) {
        state = end;
        endedAt = now;
    }
}
