package vn.danvankheo.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mật khẩu dùng một lần: read out over the phone without mistakes, such as {@code kx7m-29fh-w3tq-8dnp}. */
final class OneTimePassword {

    private static final String CLEAR_SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {
    }

    static String generate() {
        return IntStream.range(0, 4).mapToObj(group -> fourSigns()).collect(Collectors.joining("-"));
    }

    private static String fourSigns() {
        return RANDOM.ints(4, 0, CLEAR_SIGNS.length()).mapToObj(at -> String.valueOf(CLEAR_SIGNS.charAt(at))).collect(Collectors.joining());
    }
}
