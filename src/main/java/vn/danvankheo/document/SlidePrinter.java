package vn.danvankheo.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** In trang trình chiếu: what is shown on a wall, as pages of a pdf with the screen's letters and the verdicts' shapes in them. */
@Component
public class SlidePrinter {

    private static final String SHAPE = "verdict/shape";

    /** @param name of the file, without its ending. @param page well-formed HTML; each {@code section} is a page */
    public ResponseEntity<byte[]> answer(String name, String page) {
        return PaperPrinter.answer(name + ".pdf", PaperFormat.PDF.type(), print(page));
    }

    byte[] print(String page) {
        var shapes = new DefaultObjectDrawerFactory();
        shapes.registerDrawer(SHAPE, new VerdictShape());
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> PlainTypeface.open("/document/be-vietnam-pro/BeVietnamPro-Regular.ttf"), "Be Vietnam Pro", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> PlainTypeface.open("/document/be-vietnam-pro/BeVietnamPro-SemiBold.ttf"), "Be Vietnam Pro", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("Regular"), PdfWriter.FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Tinos.open("Bold"), PdfWriter.FONT, 700, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useObjectDrawerFactory(shapes);
        builder.withW3cDocument(dressed(read(page)), null);
        try (var bytes = new ByteArrayOutputStream()) {
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("pages cannot be printed", e);
        }
    }

    private static Document read(String page) {
        try {
            var parsers = DocumentBuilderFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("a page to print is well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its style, and with a shape before each verdict's word. */
    private static Document dressed(Document page) {
        var style = page.createElement("style");
        style.appendChild(page.createTextNode(style()));
        page.getElementsByTagName("head").item(0).appendChild(style);
        var spans = page.getElementsByTagName("span");
        var verdicts = new ArrayList<Element>();
        for (var at = 0; at < spans.getLength(); at++) {
            if (spans.item(at) instanceof Element span && span.getAttribute("class").startsWith("verdict ")) {
                verdicts.add(span);
            }
        }
        for (var verdict : verdicts) {
            var shape = page.createElement("object");
            shape.setAttribute("type", SHAPE);
            shape.setAttribute("class", "shape");
            shape.setAttribute("data", verdict.getAttribute("class").replaceFirst("verdict verdict-", ""));
            verdict.insertBefore(page.createTextNode(" "), verdict.getFirstChild());
            verdict.insertBefore(shape, verdict.getFirstChild());
        }
        return page;
    }

    private static String style() {
        try (var file = file("slides.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return SlidePrinter.class.getResourceAsStream("/document/" + name);
    }
}
