package vn.danvankheo.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Tinos: the free typeface whose letters are as wide as those of Times New Roman; it stands in pdf files and measures lines. */
final class Tinos {

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;
    private static final TrueTypeFont BOLD = read();
    private static final CmapLookup GLYPHS = glyphs();

    private Tinos() {
    }

    /** @param face Regular, Italic, Bold, BoldItalic */
    static InputStream open(String face) {
        return Tinos.class.getResourceAsStream("/document/tinos/Tinos-" + face + ".ttf");
    }

    /** How many millimetres a line of bold text is wide. */
    static double boldWidth(String text, int size) {
        try {
            var units = 0;
            for (var letter : text.codePoints().toArray()) {
                units += BOLD.getAdvanceWidth(GLYPHS.getGlyphId(letter));
            }
            return units * size * MILLIMETRES_A_POINT / BOLD.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("Tinos cannot be read", e);
        }
    }

    /** A text in as few lines as the width takes, all about as long: no last word stands alone under a full line. */
    static List<String> balanced(String text, int size, double width) {
        var lines = wrapped(text, size, width);
        var narrower = lines;
        for (var tried = width - 1; narrower.size() == lines.size() && tried > 0; tried--) {
            lines = narrower;
            narrower = wrapped(text, size, tried);
        }
        return lines;
    }

    private static List<String> wrapped(String text, int size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && boldWidth(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static TrueTypeFont read() {
        try (var file = open("Bold")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Tinos cannot be read", e);
        }
    }

    private static CmapLookup glyphs() {
        try {
            return BOLD.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("Tinos cannot be read", e);
        }
    }
}
