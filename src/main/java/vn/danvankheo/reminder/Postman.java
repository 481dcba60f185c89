package vn.danvankheo.reminder;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvankheo.account.Account;
import vn.danvankheo.account.People;

/**
 * Người đưa thư: sends what waits, one mail a transaction. Its row is held meanwhile, so that several instances send together and none sends
 * what another does. A server that does not answer is left alone until the next round.
 */
@Slf4j
@Service
@RequiredArgsConstructor
class Postman {

    private final ReminderMailRepository mails;
    private final MailServer server;
    private final Letter letters;
    private final People people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    void deliver() {
        var going = server.isOn();
        while (going) {
            going = Boolean.TRUE.equals(transaction.execute(inOne -> mails.next(clock.instant()).map(this::deliver).orElse(false)));
        }
    }

    /** @return whether to go on with the next */
    private boolean deliver(ReminderMail mail) {
        var reminder = mail.getReminder();
        var reader = reader(reminder);
        if (reminder.isSettled() || reminder.isRead() || reader.isEmpty()) {
            mail.withdraw(clock.instant());
            return true;
        }
        try {
            server.sender().send(letters.write(reminder, reader.get()));
            mail.sent(clock.instant());
            return true;
        } catch (RuntimeException failure) {
            log.warn("mail {} was not sent: {}", mail.getId(), failure.getMessage());
            if (isServersFault(failure)) {
                mail.wait(words(failure), clock.instant());
                return false;
            }
            mail.refuse(words(failure), clock.instant());
            return true;
        }
    }

    private Optional<Account> reader(Reminder reminder) {
        return people.accounts(List.of(reminder.getAccountId())).stream().filter(account -> !account.isLocked() && account.getEmail() != null).findFirst();
    }

    /** Whether the server did not answer, or not to us; what it says about one mail is that mail's fault. */
    private static boolean isServersFault(RuntimeException failure) {
        if (failure instanceof MailSendException send) {
            return Arrays.stream(send.getMessageExceptions()).noneMatch(SendFailedException.class::isInstance);
        }
        return failure instanceof MailAuthenticationException;
    }

    private static String words(RuntimeException failure) {
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return String.valueOf(send.getMessageExceptions()[0].getMessage());
        }
        return String.valueOf(failure.getMessage());
    }
}
