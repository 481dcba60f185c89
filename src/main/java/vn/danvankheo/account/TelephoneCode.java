package vn.danvankheo.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Mã trên điện thoại: six digits that change every half minute (TOTP, RFC 6238, as every authenticator counts them). @param secret base 32 */
record TelephoneCode(String secret) {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String ISSUER = "Dân vận khéo";
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Telephones are up to half a minute off. */
    private static final int STEPS_AROUND = 1;

    static TelephoneCode generate() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new TelephoneCode(new Base32().encodeToString(secret));
    }

    /** What the telephone shows at that moment, such as {@code 042917}. */
    String at(Instant moment) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator(STEP);
            return generator.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The half minute since 1970 that the code is of; none when it is of none around this moment. */
    OptionalLong stepOf(String code, Instant now) {
        var current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - STEPS_AROUND, current + STEPS_AROUND)
                .filter(step -> at(Instant.ofEpochSecond(step * STEP.toSeconds())).equals(code)).findFirst();
    }

    /** What a telephone's camera reads. */
    String address(String username) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(ISSUER), encoded(username), secret, encoded(ISSUER));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
