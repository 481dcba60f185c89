package vn.danvankheo.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.danvankheo.attachment.Archive;

/**
 * Looks through every XML of a workbook before its reader does: no document type, so no entities; no cell further right than Excel has columns
 * (the reader would make room for all columns before it) or with more text than a cell holds, not more rows than a sheet of Excel has, and outside of
 * the rows, where the reader keeps everything, no more than a file of the usual size.
 */
class SheetXmlGuard {

    private static final Set<Integer> FIRST_BYTES = Set.of((int) '<', 0xEF, 0xFE, 0xFF, (int) ' ', (int) '\n', (int) '\r', (int) '\t');
    private static final int MOST_LETTERS = 3;
    private static final int MOST_ROWS = 1_048_576;
    /** Far more than the 32,767 letters of Excel. */
    private static final int LONGEST_TEXT = 1_000_000;
    private static final String SHEETS = "xl/worksheets/";

    private final XMLInputFactory factory = XMLInputFactory.newFactory();

    SheetXmlGuard() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void check(Archive archive) throws IOException, XMLStreamException {
        if (archive.unpacked(name -> !name.startsWith(SHEETS)) > Archive.MOST_BYTES) {
            throw new UnusableFileException("unpacks-too-big", "100 MB");
        }
        for (var entry : archive.entries()) {
            try (var content = new BufferedInputStream(archive.open(entry))) {
                if (mayBeXml(content)) {
                    check(factory.createXMLStreamReader(content));
                }
            }
        }
    }

    private static boolean mayBeXml(InputStream content) throws IOException {
        content.mark(1);
        var first = content.read();
        content.reset();
        return FIRST_BYTES.contains(first);
    }

    private static void check(XMLStreamReader xml) throws XMLStreamException {
        var rows = 0;
        var letters = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            letters = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA ? letters + xml.getTextLength() : 0;
            if (letters > LONGEST_TEXT) {
                throw new UnusableFileException("broken");
            }
            if (event == XMLStreamConstants.DTD) {
                throw new UnusableFileException("not-a-workbook");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("c") && isTooFarRight(xml.getAttributeValue(null, "r"))) {
                throw new UnusableFileException("broken");
            }
            if (xml.getLocalName().equals("row") && ++rows > MOST_ROWS) {
                throw new UnusableFileException("too-many-rows-somewhere", "1.048.576");
            }
        }
    }

    private static boolean isTooFarRight(String address) {
        return address != null && address.chars().filter(Character::isLetter).count() > MOST_LETTERS;
    }
}
