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

    /** A whole country's year, twice. */
    static final Size LARGEST = new Size(60, 600);
    /** What people fill in by themselves. */
    private static final Size SMALL = new Size(20, 100);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] ZIP = {'P', 'K'};

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** How large a file may be, in MB: as it comes, and unpacked. */
    record Size(int file, int unpacked) {

        private static final int MB = 1024 * 1024;

        void check(long bytes) {
            if (bytes > (long) file * MB) {
                throw new UnusableFileException("too-big", file + " MB");
            }
        }
    }

    /** What is made of an archive that was looked through. */
    @FunctionalInterface
    interface Unpacking<T> {
        T of(Archive archive) throws IOException, XMLStreamException;
    }

    /** @throws UnusableFileException when it is no such file, or a damaged one */
    Book read(byte[] bytes) {
        return read(bytes, LARGEST, archive -> archive.has(CONTENT_TYPES) ? new ExcelReader().read(guarded(archive, bytes)) : csvs(archive));
    }

    /** A workbook alone; the CSVs are for those who bring a whole year in. */
    <T> T readWorkbook(byte[] bytes, ExcelReader.Reading<T> reading) {
        return read(bytes, SMALL, archive -> {
            if (!archive.has(CONTENT_TYPES)) {
                throw new UnusableFileException("not-a-workbook");
            }
            return ExcelReader.open(guarded(archive, bytes), reading);
        });
    }

    private <T> T read(byte[] bytes, Size most, Unpacking<T> unpacking) {
        if (bytes.length == 0) {
            throw new UnusableFileException("empty");
        }
        most.check(bytes.length);
        if (OldOffice.is(bytes)) {
            throw new UnusableFileException(OldOffice.hasPassword(bytes) ? "password" : "old-excel");
        }
        if (!startsWith(bytes, ZIP)) {
            throw new UnusableFileException("not-a-workbook");
        }
        oneAtATime.lock();
        try {
            try (var archive = new Archive(bytes, (long) most.unpacked * Size.MB)) {
                return unpacking.of(archive);
            }
        } catch (UnusableFileException told) {
            throw told;
        } catch (RefusedFileException packed) {
            throw new UnusableFileException(packed.getCode().substring("file.".length()), most.unpacked + " MB");
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
