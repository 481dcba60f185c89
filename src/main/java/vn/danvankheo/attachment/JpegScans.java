package vn.danvankheo.attachment;

/** Lượt quét của ảnh JPEG: each goes over all pixels. A camera writes ten at most; a file of a few kilobytes can have thousands and take hours. */
final class JpegScans {

    private static final int FIRST_SEGMENT = 0xC0;
    private static final int RESTART = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FILLING = 0xFF;

    private JpegScans() {
    }

    static int count(byte[] jpeg) {
        var scans = 0;
        var at = 2;
        while (at + 3 < jpeg.length) {
            var marker = jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : 0;
            if (marker == END_OF_IMAGE) {
                break;
            }
            if (marker == START_OF_SCAN) {
                scans++;
            }
            at += isSegment(marker) ? 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF) : 1;
        }
        return scans;
    }

    /** One that tells its length, and is passed over whole; between the segments lie the pixels. */
    private static boolean isSegment(int marker) {
        return marker >= FIRST_SEGMENT && marker != FILLING && (marker < RESTART || marker > START_OF_IMAGE);
    }
}
