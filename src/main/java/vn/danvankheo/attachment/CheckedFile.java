package vn.danvankheo.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tệp đã xem: one that may be stored: of a known format, whole and harmless.
 *
 * @param thumbnail null for a paper, like width and height
 */
record CheckedFile(String name, FileFormat format, byte[] content, byte[] thumbnail, Integer width, Integer height) {

    static CheckedFile paper(String name, FileFormat format, byte[] content) {
        return new CheckedFile(name, format, content, null, null, null);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
