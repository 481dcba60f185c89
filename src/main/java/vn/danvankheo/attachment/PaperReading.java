package vn.danvankheo.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Đọc giấy tờ: a paper is kept byte by byte, after a look whether it is whole, opens without a password and carries no macros. */
@Slf4j
@Component
class PaperReading {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject.bin";
    private static final Map<String, FileFormat> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileFormat.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileFormat.XLSX);
    private static final Pattern END_OF_PDF = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");
    private static final Pattern LOCKED_PDF = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    /** Where the end of a PDF is looked for, since some scanners write zeros behind it. */
    private static final int TAIL = 4096;

    private final XMLInputFactory xml = XMLInputFactory.newFactory();

    PaperReading() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * Nothing of a PDF is unpacked here: a few bytes of it can be gigabytes inside. What is asked stands outside of everything packed:
     * the end, where the file says how to begin to read it, and the mark of a password.
     */
    CheckedFile pdf(DisplayName name, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!END_OF_PDF.matcher(text).region(Math.max(0, text.length() - TAIL), text.length()).find()) {
            throw new RefusedFileException("file.broken");
        }
        if (LOCKED_PDF.matcher(text).find()) {
            throw new RefusedFileException("file.password");
        }
        return CheckedFile.paper(name.as(FileFormat.PDF), FileFormat.PDF, content);
    }

    CheckedFile office(DisplayName name, byte[] content) {
        try (var archive = new Archive(content)) {
            if (archive.entries().stream().anyMatch(entry -> entry.getName().endsWith(MACROS))) {
                throw new RefusedFileException("file.macros");
            }
            var format = format(archive);
            if (format == null) {
                throw new RefusedFileException(name.promisesAcceptedFile() ? "file.not-what-it-says" : "file.wrong-type");
            }
            return CheckedFile.paper(name.as(format), format, content);
        } catch (RefusedFileException told) {
            throw told;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            log.info("an office file could not be read: {}", broken.toString());
            throw new RefusedFileException("file.broken");
        }
    }

    /** What the list of parts calls the main one, and whether that is there. @return null when it is no office file, or one of another kind */
    private FileFormat format(Archive archive) throws IOException, XMLStreamException {
        for (var entry : archive.entries()) {
            if (entry.getName().equals(CONTENT_TYPES)) {
                var parts = xml.createXMLStreamReader(archive.open(entry));
                while (parts.hasNext()) {
                    if (parts.next() == XMLStreamConstants.START_ELEMENT && parts.getLocalName().equals("Override")) {
                        var format = MAIN_PARTS.get(parts.getAttributeValue(null, "ContentType"));
                        if (format != null && archive.has(parts.getAttributeValue(null, "PartName").substring(1))) {
                            return format;
                        }
                    }
                }
            }
        }
        return null;
    }
}
