package vn.danvankheo.handbook;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of screens in the 256 colours that occur most: they have few, and take a third of the room so. */
final class Palette {

    private static final int COLOURS = 256;
    private static final int BITS = 8;

    private Palette() {
    }

    static byte[] png(byte[] screenshot) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(screenshot));
        var palette = mostUsed(full);
        var indexed = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(BITS, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (var y = 0; y < full.getHeight(); y++) {
            for (var x = 0; x < full.getWidth(); x++) {
                indexed.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(full.getRGB(x, y), colour -> nearest(colour, palette)));
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(indexed, "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static int[] mostUsed(BufferedImage image) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var colour : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            counts.merge(colour, 1, Integer::sum);
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int colour, int[] palette) {
        var best = 0;
        for (var at = 1; at < palette.length; at++) {
            if (distance(colour, palette[at]) < distance(colour, palette[best])) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var distance = 0;
        for (var shift = 0; shift <= 2 * BITS; shift += BITS) {
            var apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            distance += apart * apart;
        }
        return distance;
    }
}
