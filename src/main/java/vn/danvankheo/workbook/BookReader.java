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
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] ZIP = {'P', 'K'};

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** What is made of an archive that was looked through. */
    @FunctionalInterface
    interface Unpacking<T> {
        T of(Archive archive) throws IOException, XMLStreamException;
    }

    /** @throws UnusableFileException when it is no such file, or a damaged one */
    Book read(byte[] bytes) {
        return read(bytes, archive -> archive.has(CONTENT_TYPES) ? new ExcelReader().read(guarded(archive, bytes)) : csvs(archive));
    }

    /** A workbook alone; the CSVs are for those who bring a whole year in. */
    <T> T readWorkbook(byte[] bytes, ExcelReader.Reading<T> reading) {
        return read(bytes, archive -> {
            if (!archive.has(CONTENT_TYPES)) {
                throw new UnusableFileException("not-a-workbook");
            }
            return ExcelReader.open(guarded(archive, bytes), reading);
        });
    }

    private <T> T read(byte[] bytes, Unpacking<T> unpacking) {
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
            try (var archive = new Archive(bytes)) {
                return unpacking.of(archive);
            }
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

    private static byte[] guarded(Archive archive, byte[] bytes) throws IOException, XMLStreamException {
        new SheetXmlGuard().check(archive);
        return bytes;
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
