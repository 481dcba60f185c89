package vn.danvankheo.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Mã phiên: 216 random bits in the 36 letters that its column holds, where a UUID has 122. */
@Component
class SessionNumber implements SessionIdGenerator {

    private static final int RANDOM_BYTES = 27;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String generate() {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
