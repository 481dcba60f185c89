package vn.danvankheo.web;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody who found a weakness writes to (RFC 9116); there is none until an address is set. */
@RestController
@RequiredArgsConstructor
class SecurityTxtController {

    private static final Period VALID = Period.ofDays(180);

    private final Clock clock;
    @Value("${danvankheo.security-contact}")
    private String contact;
    @Value("${danvankheo.address}")
    private String address;

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String contact() {
        if (contact.isBlank()) {
            throw new NotFoundException("no contact is set");
        }
        return "Contact: %s%nExpires: %s%nPreferred-Languages: vi, en%nCanonical: %s/.well-known/security.txt%n".formatted(contact, expires(), address);
    }

    private Instant expires() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID);
    }
}
