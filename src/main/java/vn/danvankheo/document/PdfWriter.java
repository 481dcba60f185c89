package vn.danvankheo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Prints papers to be read and printed as they are, with their letters in them. */
@Component
class PdfWriter implements PaperWriter {

    static final String FONT = "Tinos";

    @Override
    public PaperFormat format() {
        return PaperFormat.PDF;
    }

    @Override
    public byte[] write(Paper paper) {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> Tinos.open("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> Tinos.open("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("BoldItalic"), FONT, 700, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withW3cDocument(new PdfPage(paper).document(), null);
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper cannot be written", e);
        }
    }
}
