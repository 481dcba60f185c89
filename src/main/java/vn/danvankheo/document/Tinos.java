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

    static final double MILLIMETRES_A_POINT = 25.4 / 72;
    private static final Face REGULAR = Face.read("Regular");
    private static final Face BOLD = Face.read("Bold");

    /** One of its cuts. @param glyphs which of its drawings a letter is */
    private record Face(TrueTypeFont font, CmapLookup glyphs) {

        static Face read(String face) {
            try (var file = open(face)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                return new Face(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException("Tinos cannot be read", e);
            }
        }

        double width(String text, int size) {
            try {
                var units = 0;
                for (var letter : text.codePoints().toArray()) {
                    units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
                }
                return units * size * MILLIMETRES_A_POINT / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException("Tinos cannot be read", e);
            }
        }
    }

    private Tinos() {
    }

    /** @param face Regular, Italic, Bold, BoldItalic */
    static InputStream open(String face) {
        return PlainTypeface.open("/document/tinos/Tinos-" + face + ".ttf");
    }

    /** How many millimetres a line of bold text is wide. */
    static double boldWidth(String text, int size) {
        return width(text, size, true);
    }

    static double width(String text, int size, boolean bold) {
        return (bold ? BOLD : REGULAR).width(text, size);
    }

    /** The same with a question mark for each letter that it cannot draw, such as a smiling face. */
    static String printable(String text) {
        return text.codePoints().map(letter -> REGULAR.glyphs().getGlyphId(letter) == 0 ? '?' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The same without them. */
    static String drawable(String text) {
        return text.codePoints().filter(letter -> REGULAR.glyphs().getGlyphId(letter) != 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A bold text in as few lines as the width takes, all about as long: no last word stands alone under a full line. */
    static List<String> balanced(String text, int size, double width) {
        var lines = lines(text, size, true, width);
        var narrower = lines;
        for (var tried = width - 1; narrower.size() == lines.size() && tried > 0; tried--) {
            lines = narrower;
            narrower = lines(text, size, true, tried);
        }
        return lines;
    }

    /** A text in lines, each as full as the width takes. */
    static List<String> lines(String text, int size, boolean bold, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, bold) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
