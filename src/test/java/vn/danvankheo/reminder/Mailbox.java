package vn.danvankheo.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server on a port of its own, and what it received since it was last switched on. */
class Mailbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int PORT = freePort();
    private static GreenMail server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + PORT).applyTo(context);
    }

    static void on() {
        off();
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static void off() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    static List<Mail> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    record Mail(String to, String subject, String body, String id) {

        private static Mail of(MimeMessage message) {
            try {
                return new Mail(message.getAllRecipients()[0].toString(), message.getSubject(), (String) message.getContent(), message.getMessageID());
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
