package vn.danvankheo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.w3c.dom.Document;

/** Máy in: makes a pdf of a page built as nodes, with the letters of {@value #FONT} in it. */
public final class PdfPress {

    public static final String FONT = "Tinos";

    private PdfPress() {
    }

    public static byte[] print(Document page) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> Tinos.open("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> Tinos.open("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("BoldItalic"), FONT, 700, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withW3cDocument(page, null);
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper cannot be written", e);
        }
    }

    /** The text without the letters that {@value #FONT} cannot draw, such as ◔. */
    public static String drawable(String text) {
        return Tinos.drawable(text);
    }
}
