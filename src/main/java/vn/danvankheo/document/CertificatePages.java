package vn.danvankheo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints certificates for stock that has its frame and title already: one a page, nothing on it but the words. */
class CertificatePages implements AutoCloseable {

    private static final float POINTS_A_MILLIMETRE = (float) (1 / Tinos.MILLIMETRES_A_POINT);
    private static final float FRAME = 0.3f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = font("Regular");
    private final PDFont bold = font("Bold");

    CertificatePages(String title) {
        document.getDocumentInformation().setTitle(title);
    }

    /** @param framed whether each place is drawn with a frame, for a trial on plain paper */
    void add(Map<CertificateField, Place> places, Map<CertificateField, String> words, boolean framed) {
        var page = new PDPage(new PDRectangle(Place.PAPER_WIDTH * POINTS_A_MILLIMETRE, Place.PAPER_HEIGHT * POINTS_A_MILLIMETRE));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            for (var place : places.entrySet()) {
                if (place.getValue().shown()) {
                    var lines = PlacedLine.of(place.getValue(), words.get(place.getKey()));
                    write(content, lines);
                    if (framed) {
                        frame(content, place.getValue(), lines);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a certificate cannot be written", e);
        }
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("certificates cannot be written", e);
        }
    }

    private void write(PDPageContentStream content, List<PlacedLine> lines) throws IOException {
        for (var line : lines) {
            content.beginText();
            content.setFont(line.bold() ? bold : regular, line.size());
            content.newLineAtOffset((float) line.x() * POINTS_A_MILLIMETRE, fromBelow(line.y()));
            content.showText(Tinos.printable(line.text()));
            content.endText();
        }
    }

    private static void frame(PDPageContentStream content, Place place, List<PlacedLine> lines) throws IOException {
        var height = Math.max(1, lines.size()) * Place.lineHeight(place.size());
        content.setLineWidth(FRAME);
        content.addRect(place.x().floatValue() * POINTS_A_MILLIMETRE, fromBelow(place.y().doubleValue() + height), place.width().floatValue() * POINTS_A_MILLIMETRE,
                (float) height * POINTS_A_MILLIMETRE);
        content.stroke();
    }

    private static float fromBelow(double fromAbove) {
        return (float) (Place.PAPER_HEIGHT - fromAbove) * POINTS_A_MILLIMETRE;
    }

    private PDFont font(String face) {
        try (var file = Tinos.open(face)) {
            return PDType0Font.load(document, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Tinos cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory closes", e);
        }
    }
}
