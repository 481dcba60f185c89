package vn.danvankheo.reminder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Máy chủ thư: whether mail is sent at all, through which server, from which address and with links to where. */
@Component
class MailServer {

    private final JavaMailSender sender;
    private final String host;
    private final String from;
    private final String address;

    /** @param address where people reach the application; a link never trusts what a request calls it */
    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${spring.mail.host:}") String host, @Value("${danvankheo.mail.from}") String from,
            @Value("${danvankheo.address}") String address) {
        this.sender = sender.getIfAvailable();
        this.host = host;
        this.from = from;
        this.address = address.replaceAll("/+$", "");
    }

    public boolean isOn() {
        return sender != null;
    }

    public String getHost() {
        return host;
    }

    public String getFrom() {
        return from;
    }

    public String getAddress() {
        return address;
    }

    JavaMailSender sender() {
        return sender;
    }

    /** A page of the application as a link from elsewhere. */
    String link(String path) {
        return address + path;
    }
}
