package vn.danvankheo.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import lombok.extern.slf4j.Slf4j;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
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
    /** Where the end mark of a PDF is looked for, since some scanners write zeros behind it. */
    private static final int TAIL = 4096;

    private final XMLInputFactory xml = XMLInputFactory.newFactory();

    PaperReading() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    CheckedFile pdf(DisplayName name, byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (!hasItsEnd(content) || document.getNumberOfPages() == 0) {
                throw new RefusedFileException("file.broken");
            }
            return CheckedFile.paper(name.as(FileFormat.PDF), FileFormat.PDF, content);
        } catch (InvalidPasswordException locked) {
            throw new RefusedFileException("file.password");
        } catch (RefusedFileException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            log.info("a PDF could not be read: {}", broken.toString());
            throw new RefusedFileException("file.broken");
        }
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

    /** PDFBox mends a file that breaks off; what is missing is missing all the same. */
    private static boolean hasItsEnd(byte[] content) {
        var from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
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
