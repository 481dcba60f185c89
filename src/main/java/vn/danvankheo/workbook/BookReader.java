package vn.danvankheo.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import javax.xml.stream.XMLStreamException;

import lombok.extern.slf4j.Slf4j;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.springframework.stereotype.Component;

import vn.danvankheo.attachment.Archive;
import vn.danvankheo.attachment.OldOffice;
import vn.danvankheo.attachment.RefusedFileException;

/** Makes a book of an uploaded file: an .xlsx, or a .zip of the CSVs. One at a time, so that many large files cannot fill the memory together. */
@Slf4j
@Component
class BookReader {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K'};

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** @throws UnusableFileException when it is no such file, or a damaged one */
    Book read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnusableFileException("empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnusableFileException("too-big", "20 MB");
        }
        if (OldOffice.is(bytes)) {
            throw new UnusableFileException(OldOffice.hasPassword(bytes) ? "password" : "old-excel");
        }
        if (!startsWith(bytes, ZIP)) {
            throw new UnusableFileException("not-a-workbook");
        }
        oneAtATime.lock();
        try {
            return unpack(bytes);
        } catch (UnusableFileException told) {
            throw told;
        } catch (RefusedFileException packed) {
            throw new UnusableFileException(packed.getCode().substring("file.".length()), "100 MB");
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            log.info("a file could not be read: {}", damaged.toString());
            throw new UnusableFileException("broken");
        } finally {
            oneAtATime.unlock();
        }
    }

    private static Book unpack(byte[] bytes) throws IOException, XMLStreamException {
        try (var archive = new Archive(bytes)) {
            if (archive.has("[Content_Types].xml")) {
                new SheetXmlGuard().check(archive);
                return new ExcelReader().read(bytes);
            }
            return csvs(archive);
        }
    }

    private static Book csvs(Archive archive) throws IOException {
        var book = new BookBuilder();
        for (var entry : archive.entries()) {
            var name = entry.getName().substring(entry.getName().replace('\\', '/').lastIndexOf('/') + 1);
            if (entry.isDirectory() || isByTheWay(entry, name)) {
                continue;
            }
            var sheet = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? Sheet.of(name.substring(0, name.length() - 4)) : Optional.<Sheet>empty();
            if (sheet.isEmpty()) {
                book.ignore(name);
                continue;
            }
            try (var content = archive.open(entry)) {
                new CsvReader().read(content, book.sheet(sheet.get()));
            }
        }
        return book.build();
    }

    /** What a Mac packs along unasked. */
    private static boolean isByTheWay(ZipArchiveEntry entry, String name) {
        return entry.getName().startsWith("__MACOSX/") || name.startsWith(".");
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        for (var at = 0; at < beginning.length; at++) {
            if (bytes.length <= at || bytes[at] != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
