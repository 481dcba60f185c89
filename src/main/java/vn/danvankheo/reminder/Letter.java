package vn.danvankheo.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.danvankheo.account.Account;

/** Lá thư: how a reminder looks in a mailbox. It says what is to be done and links to it; the rest stands in the application. */
@Component
@RequiredArgsConstructor
class Letter {

    private final MailServer server;
    private final ReminderWords words;
    private final ITemplateEngine templates;

    MimeMessage write(Reminder reminder, Account to) {
        var message = server.sender().createMimeMessage();
        try {
            var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            letter.setFrom(server.getFrom());
            letter.setTo(to.getEmail());
            letter.setSubject("[Dân vận khéo] " + words.say("subject." + reminder.getKind()));
            letter.setText(templates.process("reminder/mail", new Context(Locale.forLanguageTag("vi"), Map.of(
                    "fullName", to.getFullName(), "sentence", reminder.getSentence(),
                    "link", server.link("/nhac-viec/" + reminder.getId()), "choices", server.link("/ca-nhan")))));
            message.setHeader("Auto-Submitted", "auto-generated");
            // the same at every try, so that a mailbox that has it already can tell
            message.setHeader("Message-ID", "<nhac-viec-%d@%s>".formatted(reminder.getId(), URI.create(server.getAddress()).getHost()));
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }
}
