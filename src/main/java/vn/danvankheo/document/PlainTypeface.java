package vn.danvankheo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Kiểu chữ không nối nét: a typeface without its table of ligatures, which no Vietnamese word needs and by which no line is measured. PDFBox compiles
 * that table's rules anew for every piece of text that it shows, and spent most of a paper's time on them.
 */
final class PlainTypeface {

    private static final int TABLES = 4;
    private static final int FIRST_TABLE = 12;
    private static final int ENTRY = 16;
    private static final int LIGATURES = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private PlainTypeface() {
    }

    /** @param name of a TrueType file among the resources */
    static InputStream open(String name) {
        try (var file = PlainTypeface.class.getResourceAsStream(name)) {
            var bytes = ByteBuffer.wrap(file.readAllBytes());
            for (var table = 0; table < bytes.getShort(TABLES); table++) {
                var entry = FIRST_TABLE + table * ENTRY;
                if (bytes.getInt(entry) == LIGATURES) {
                    bytes.putInt(entry, UNKNOWN);
                }
            }
            return new ByteArrayInputStream(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static int tag(String name) {
        return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
    }
}
