package vn.danvankheo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Date;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A backup lies for years on a stick in a drawer. */
class EnvelopeTests {

    private static final byte[] CONTENT = content(700_000);
    private static final byte[] SEALED = seal(CONTENT);

    @Test
    void whatWasSealedComesOutAgainAndIsNotSeenFromOutside() throws IOException {
        assertThat(open(SEALED)).isEqualTo(CONTENT);
        assertThat(new String(seal("Phường Hàng Bạc".getBytes()), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Ph");
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        assertThatThrownBy(() -> envelope("đi dân nhớ, ở dân thương").open(new ByteArrayInputStream(SEALED), InputStream::readAllBytes))
                .isInstanceOf(BackupException.class).hasMessageContaining("backup.wrong-passphrase");
    }

    @Test
    void aSingleBitThatFlippedIsNoticedWhereverItIs() {
        assertThat(IntStream.concat(IntStream.range(0, 130), sampled()).filter(position -> {
            var altered = SEALED.clone();
            altered[position] ^= (byte) (1 << position % 8);
            return isReadAsWhole(altered);
        })).isEmpty();
    }

    @Test
    void aMissingEndIsNoticedHoweverShort() {
        assertThat(IntStream.concat(IntStream.range(SEALED.length - 60, SEALED.length), sampled())
                .filter(length -> isReadAsWhole(Arrays.copyOf(SEALED, length)))).isEmpty();
    }

    @Test
    void whatHangsBehindItIsNoticed() {
        assertThat(isReadAsWhole(Arrays.copyOf(SEALED, SEALED.length + 1))).isFalse();
    }

    @Test
    void chunksInAnotherOrderAreNoticed() {
        var altered = SEALED.clone();
        System.arraycopy(SEALED, 100_000, altered, 400_000, 1_000);

        assertThat(isReadAsWhole(altered)).isFalse();
    }

    private static IntStream sampled() {
        return new Random(18122023).ints(60, 0, SEALED.length);
    }

    private static boolean isReadAsWhole(byte[] sealed) {
        return catchThrowable(() -> open(sealed)) == null;
    }

    private static byte[] open(byte[] sealed) throws IOException {
        return envelope("lấy dân làm gốc").open(new ByteArrayInputStream(sealed), InputStream::readAllBytes);
    }

    private static byte[] seal(byte[] content) {
        var sealed = new ByteArrayOutputStream();
        try {
            envelope("lấy dân làm gốc").seal(sealed, "dan-van-kheo.zip", new Date(0), clear -> clear.write(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sealed.toByteArray();
    }

    /** Quick to open, for these hundreds of tries. */
    private static Envelope envelope(String passphrase) {
        return new Envelope(passphrase.toCharArray(), 0);
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
