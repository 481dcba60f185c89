package vn.danvankheo.attachment;

import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(content);
    }
}
