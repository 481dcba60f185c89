package vn.danvankheo.attachment;

import java.nio.charset.StandardCharsets;

/** Tệp Office loại cũ: .doc and .xls, and the wrapping that Word and Excel put around a new file with a password. */
public final class OldOffice {

    private static final byte[] BEGINNING = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldOffice() {
    }

    public static boolean is(byte[] bytes) {
        for (var at = 0; at < BEGINNING.length; at++) {
            if (bytes.length <= at || bytes[at] != BEGINNING[at]) {
                return false;
            }
        }
        return true;
    }

    public static boolean hasPassword(byte[] bytes) {
        return is(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }
}
