package vn.danvankheo.account;

import java.text.Normalizer;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A pass phrase in one Unicode form and without outer blanks: a phone and a PC may send "ộ" differently. */
@RequiredArgsConstructor
class NfcPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(oneForm(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(oneForm(password), hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String oneForm(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).strip();
    }
}
